import { drawChart, framed, paperPalette, svgFileOf } from '@mingjian/yearbook/charts';
import type { ChartFrame, ChartSpec } from '@mingjian/yearbook/charts';

/** A chart with all that it needs to be understood away from its page. */
export interface SavedChart extends ChartFrame {
  readonly spec: ChartSpec;
  /** The finding in words, for who does not see the picture. */
  readonly description: string;
}

/** In CSS pixels, without the margin: wide enough for a page across, whatever the screen is. */
const width = 860;
/** Dots for each of them: sharp in a slide and in print. */
const zoom = 2;

/** The chart as it is printed: in colours of paper, also from a dark screen. */
export function svgOfChart({ spec, description, ...frame }: SavedChart): string {
  const drawing = framed(drawChart(spec, { width, palette: paperPalette, id: 'c' }), frame, paperPalette);
  return svgFileOf(drawing, { id: 'c', title: frame.title, description });
}

/** The same picture in dots, for programs that take no SVG. */
export async function pngOfSvg(svg: string): Promise<Blob> {
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = picture.naturalWidth * zoom;
  canvas.height = picture.naturalHeight * zoom;
  const surface = canvas.getContext('2d');
  if (surface === null) throw new Error('This browser gives no canvas to draw a chart on');
  surface.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) =>
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('The chart was not drawn'))), 'image/png'),
  );
}
