import { strFromU8, unzipSync } from 'fflate';

/** The parts of a DOCX by their names in the archive. */
export function partsOf(docx: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(docx)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

export function bodyOf(docx: Uint8Array): string {
  return partsOf(docx).get('word/document.xml') ?? '';
}

/** The words of a piece of WordprocessingML, its entities read; lines of one paragraph are put together by `lineBreak`. */
export function wordsIn(xml: string, lineBreak = ''): string {
  return [...xml.matchAll(/<w:br\/>|<w:noBreakHyphen\/>|<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([sign, words]) => words ?? (sign === '<w:br/>' ? lineBreak : '-'))
    .join('')
    .replaceAll('\u200b', '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** The words of every paragraph outside of tables. */
export function paragraphsIn(xml: string): readonly string[] {
  const withoutTables = xml.replace(/<w:tbl>.*?<\/w:tbl>/gs, '');
  return [...withoutTables.matchAll(/<w:p>.*?<\/w:p>|<w:p\/>/gs)].map(([paragraph]) => wordsIn(paragraph));
}

interface DocxCell {
  readonly words: string;
  readonly colSpan: number;
  readonly continues: boolean;
}

function rowsOf(table: string): readonly (readonly DocxCell[])[] {
  return [...table.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) =>
    [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => ({
      words: wordsIn(cell),
      colSpan: Number(/<w:gridSpan w:val="(\d+)"\/>/.exec(cell)?.[1] ?? 1),
      continues: /<w:vMerge w:val="continue"\/>/.test(cell),
    })),
  );
}

/** Columns that each row of each table covers: every row must cover the whole grid. */
export function coverOf(xml: string): readonly (readonly number[])[] {
  return tablesIn(xml).map((table) =>
    rowsOf(table).map((row) => row.reduce((sum, { colSpan }) => sum + colSpan, 0)),
  );
}

export function tablesIn(xml: string): readonly string[] {
  return [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => table);
}

/** The tables of a DOCX as a page: cells that go on from above are left out, as HTML leaves them out. */
export function pageOfTables(xml: string): string {
  return tablesIn(xml)
    .map(
      (table) =>
        `<table>${rowsOf(table)
          .map(
            (row) =>
              `<tr>${row
                .filter(({ continues }) => !continues)
                .map(({ words, colSpan }) => `<td colspan="${colSpan}">${words}</td>`)
                .join('')}</tr>`,
          )
          .join('')}</table>`,
    )
    .join('\n');
}
