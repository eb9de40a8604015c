import { Resvg } from '@resvg/resvg-js';
import { fontFiles } from './font-files.js';

/** Dots for each of the chart's own units: sharp enough in print. */
const zoom = 2.5;

/** The picture for programs that draw no SVG; with our own fonts, so that every machine makes the same one. */
export function chartPng(svg: string): Uint8Array {
  const picture = new Resvg(svg, {
    background: '#ffffff',
    fitTo: { mode: 'zoom', value: zoom },
    font: {
      loadSystemFonts: false,
      fontFiles: [fontFiles.heading, fontFiles.text],
      defaultFontFamily: 'Noto Sans SC Medium',
      serifFamily: 'Noto Serif SC',
      sansSerifFamily: 'Noto Sans SC Medium',
    },
  });
  return picture.render().asPng();
}
