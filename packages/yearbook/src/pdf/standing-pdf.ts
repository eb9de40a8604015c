import type { Content } from 'pdfmake/interfaces.js';
import { standingLine } from '../carrier/standing-heads.js';
import { escaped } from '../html/escaped.js';
import type { Glyphs } from './glyphs.js';
import { pdfSizes } from './pdf-measures.js';

/** Words on end, read from below; the library turns none, but pictures may. `height` is in ems. */
export function standingPdf(lines: readonly string[], height: number, glyphs: Glyphs): Content {
  const size = pdfSizes.table;
  const step = size * standingLine;
  const high = height * size;
  const wide = step * lines.length;
  const { font } = glyphs.whole(lines.join(''), 'heading');
  const words = lines.map(
    (line, at) =>
      `<text font-size="${size}" transform="translate(${rounded(step * at + size * 0.95)} ${rounded(high)}) rotate(-90)">` +
      `${escaped(glyphs.whole(line, 'heading').text)}</text>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${rounded(wide)}" height="${rounded(high)}">${words.join('')}</svg>`;
  return { svg, width: wide, height: high, font, alignment: 'center' };
}

function rounded(points: number): number {
  return Math.round(points * 100) / 100;
}
