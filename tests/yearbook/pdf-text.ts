import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface ReadPdf {
  /** All words page by page in the order in which they were written, without blanks. */
  readonly text: string;
  /** The same of each page. */
  readonly texts: readonly string[];
  /** Words as they stand together on a line. */
  readonly pieces: readonly string[];
  readonly pages: number;
  readonly bookmarks: readonly string[];
}

export async function readPdf(pdf: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: pdf.slice(), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  const texts: string[] = [];
  const pieces: string[] = [];
  for (let at = 1; at <= document.numPages; at += 1) {
    const content = await (await document.getPage(at)).getTextContent({ disableNormalization: true });
    const said = content.items.map((item) => ('str' in item ? item.str : ''));
    texts.push(said.join('').replace(/\s/g, ''));
    pieces.push(...said);
  }
  const outline = await document.getOutline();
  const { numPages } = document;
  await task.destroy();
  return {
    text: texts.join(''),
    texts,
    pieces,
    pages: numPages,
    bookmarks: (outline ?? []).map(({ title }) => title),
  };
}
