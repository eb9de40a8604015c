import { fileURLToPath } from 'node:url';
import pdfmake from 'pdfmake';
import type { BareTable } from './bare-tables.js';

/** The face that the product's text is set in: without one that has the signs there would be nothing to read. */
const font = fileURLToPath(
  new URL('../../../../packages/yearbook/fonts/NotoSerifSC-Regular.ttf', import.meta.url),
);

/** As the library's documentation writes a table. */
export async function barePdf(tables: readonly BareTable[]): Promise<Uint8Array> {
  pdfmake.setFonts({ text: { normal: font } });
  pdfmake.setLocalAccessPolicy((path) => path === font);
  pdfmake.setUrlAccessPolicy(() => false);
  const content = tables.map((table) => ({ table: { headerRows: 1, body: table.map((row) => [...row]) } }));
  return new Uint8Array(await pdfmake.createPdf({ defaultStyle: { font: 'text' }, content }).getBuffer());
}
