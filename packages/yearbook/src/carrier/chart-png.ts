import { Resvg } from '@resvg/resvg-js';
import { fontFiles } from './font-files.js';
import { faceIn } from './face.js';

/** Dots for each of the chart's own units: sharp enough in print. */
const zoom = 2.5;

/** The picture for programs that draw no SVG; with our own fonts, so that every machine makes the same one. */
export function chartPng(svg: string): Uint8Array {
  const picture = new Resvg(svg, {
    background: '#ffffff',
    fitTo: { mode: 'zoom', value: zoom },
    font: {
      loadSystemFonts: false,
      // The text's face is read anew for each picture, 14 MB of it: only where there is a sign that headings lack.
      fontFiles: hasAllSigns(svg) ? [fontFiles.heading] : [fontFiles.heading, fontFiles.text],
      defaultFontFamily: 'Noto Sans SC Medium',
      serifFamily: 'Noto Serif SC',
      sansSerifFamily: 'Noto Sans SC Medium',
    },
  });
  return picture.render().asPng();
}

function hasAllSigns(svg: string): boolean {
  const face = faceIn(fontFiles.heading);
  return [...new Set(svg)].every((sign) => sign === '\n' || face.has(sign.codePointAt(0) ?? 0));
}
