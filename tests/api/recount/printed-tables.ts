import { bodyOf, tablesIn, wordsIn } from '../../yearbook/docx-parts.js';
import { partsOf } from '../../yearbook/docx-parts.js';
import { readPdf } from '../../yearbook/pdf-text.js';
import { sheetsIn } from '../../yearbook/xlsx-cells.js';

/** A table as a reader finds it in a finished file: its caption without its number, and its rows below the heads. */
export interface PrintedTable {
  readonly caption: string;
  readonly rows: readonly (readonly string[])[];
}

/** A file as a reader finds it: its tables, and all its words without blanks. */
export interface PrintedFile {
  readonly tables: readonly PrintedTable[];
  readonly text: string;
}

const unescaped = (words: string): string =>
  words
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
const withoutNumber = (caption: string): string => caption.replace(/^表\d+\s*/, '').trim();
const withoutBlanks = (words: string): string => words.replace(/\s/g, '');

/** HTML by its elements. The places among the sources at its end are no tables. */
export function printedHtml(html: string): PrintedFile {
  const words = (inner: string): string => unescaped(inner.replace(/<[^>]*>/g, ''));
  const tables = [...html.matchAll(/<table><caption>(.*?)<\/caption>.*?<tbody>(.*?)<\/tbody>/gs)].map(
    ([, caption = '', body = '']) => ({
      caption: withoutNumber(words(caption)),
      rows: [...body.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) =>
        [...row.matchAll(/<t[hd]\b[^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => words(cell)),
      ),
    }),
  );
  const body = html.replace(/<style.*?<\/style>|<svg.*?<\/svg>/gs, '');
  return { tables, text: withoutBlanks(words(body)) };
}

/** WordprocessingML: heads are the rows that come again on each page, the caption is the last one said before. */
export function printedDocx(docx: Uint8Array): PrintedFile {
  const xml = bodyOf(docx);
  let from = 0;
  const tables = tablesIn(xml).map((table): PrintedTable => {
    const at = xml.indexOf(table, from);
    const said = [...xml.slice(from, at).matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) =>
      wordsIn(paragraph),
    );
    from = at + table.length;
    const rows = [...table.matchAll(/<w:tr>.*?<\/w:tr>/gs)].filter(
      ([row]) => !row.includes('<w:tblHeader/>'),
    );
    return {
      caption: withoutNumber(said.findLast((words) => /^表\d+\s/.test(words)) ?? ''),
      rows: rows.map(([row]) => [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => wordsIn(cell))),
    };
  });
  return { tables, text: withoutBlanks(wordsIn(xml)) };
}

/** A sheet a table. A number is told as it is shown: with the sign of its format, and a day as a day. */
export function printedXlsx(xlsx: Uint8Array): PrintedFile {
  const parts = partsOf(xlsx);
  const styles = parts.get('xl/styles.xml') ?? '';
  const formats = new Map(
    [...styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(([, id = '', code = '']) => [
      id,
      unescaped(code),
    ]),
  );
  const ofStyle = [
    ...(/<cellXfs.*?<\/cellXfs>/s.exec(styles)?.[0] ?? '').matchAll(/<xf [^>]*numFmtId="(\d+)"/g),
  ].map(([, id = '']) => formats.get(id) ?? '');
  const sheets = sheetsIn(xlsx);
  const tables = sheets.map(({ cells }, at): PrintedTable => {
    const xml = parts.get(`xl/worksheets/sheet${at + 1}.xml`) ?? '';
    const firstRow = Number(/topLeftCell="[A-Z]+(\d+)"/.exec(xml)?.[1] ?? 2);
    const styleOf = new Map(
      [...xml.matchAll(/<c r="([A-Z]+\d+)"(?: s="(\d+)")?/g)].map(([, place = '', style = '0']) => [
        place,
        ofStyle[Number(style)] ?? '',
      ]),
    );
    const byRow = new Map<number, Map<string, string>>();
    for (const { at: place, value } of cells) {
      const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(place) ?? [];
      const format = styleOf.get(place) ?? '';
      const shown = typeof value === 'string' ? value : shownNumber(value, format);
      byRow.set(Number(row), (byRow.get(Number(row)) ?? new Map<string, string>()).set(column, shown));
    }
    const rows = [...byRow].filter(([row]) => row >= firstRow).map(([, row]) => [...row.values()]);
    return { caption: withoutNumber(byRow.get(1)?.get('A') ?? ''), rows };
  });
  return { tables, text: '' };
}

function shownNumber(value: number, format: string): string {
  if (/[dy]/i.test(format.replace(/"[^"]*"/g, '')))
    return new Date(Date.UTC(1899, 11, 30) + value * 86_400_000).toISOString().slice(0, 10);
  // A format for whole numbers shows one, whatever stands in the cell.
  const isWhole = /#,##0(?!\.)/.test(format);
  return `${/[≥≤约]/.exec(format)?.[0] ?? ''}${isWhole ? Math.round(value) : value}`;
}

/** A PDF has no cells: its tables are found as rows of words in their order. */
export async function printedPdf(pdf: Uint8Array): Promise<PrintedFile> {
  const { text } = await readPdf(pdf);
  return { tables: [], text };
}
