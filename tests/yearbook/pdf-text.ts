import { OPS, getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

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

/** How many upright lines a PDF draws. */
export async function uprightLines(pdf: Uint8Array): Promise<number> {
  const task = getDocument({ data: pdf.slice(), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  let lines = 0;
  for (let at = 1; at <= document.numPages; at += 1) {
    const { fnArray, argsArray } = await (await document.getPage(at)).getOperatorList();
    argsArray.forEach((drawn: readonly unknown[] | null, step) => {
      if (fnArray[step] !== OPS.constructPath || drawn?.[0] !== OPS.stroke) return;
      // Where a path lies: its least x and y, then its greatest.
      const [left, low, right, high] = Object.values(drawn[2] ?? {}).map(Number);
      if (left === right && low !== high) lines += 1;
    });
  }
  await task.destroy();
  return lines;
}
