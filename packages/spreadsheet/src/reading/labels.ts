import type { LaidBlock, LaidSheet } from '../form/laid-block.js';
import { wideRow } from '../form/lay-table.js';

/** A row of the form by its printed words. */
export interface LabelledRow {
  readonly block: LaidBlock;
  readonly key: string;
}

/** The printed words of a form, by which its rows and columns are known where nothing else is left. */
export interface Labels {
  /** Words that only one row of the form bears. */
  readonly rows: ReadonlyMap<string, LabelledRow>;
  /** Heads of columns; a row that has at least so many of a block's is its head. */
  readonly heads: ReadonlySet<string>;
  readonly loneHeads: ReadonlySet<string>;
  readonly wide: readonly LaidBlock[];
  /** Heads of blocks side by side. */
  readonly wideHeads: ReadonlySet<string>;
}

export function labelsOf(sheets: readonly LaidSheet[]): Labels {
  const blocks = sheets.flatMap((sheet) => sheet.blocks);
  const plain = blocks.filter(({ spans }) => spans.length === 0);
  const wide = blocks.filter(({ spans }) => spans.length > 0);
  const rows = new Map<string, LabelledRow | null>();
  for (const block of plain)
    for (const { label, key } of block.rows)
      for (const words of new Set([tidyLabel(label), withoutNumber(label)]))
        rows.set(words, rows.has(words) ? null : { block, key });
  return {
    rows: new Map([...rows].filter((entry): entry is [string, LabelledRow] => entry[1] !== null)),
    heads: new Set(plain.flatMap(({ columns }) => columns.map(({ label }) => tidyLabel(label)))),
    loneHeads: new Set(
      plain
        .filter(({ columns }) => columns.length === 1)
        .flatMap(({ columns }) => columns.map(({ label }) => tidyLabel(label))),
    ),
    wide,
    wideHeads: new Set(wide.flatMap(({ columns }) => columns.map(({ label }) => tidyLabel(label)))),
  };
}

export const thisYearLabel = tidyLabel(wideRow.label);

/** Words without what people change about them: width, spaces, quotes and stops. */
export function tidyLabel(text: string): string {
  return text.normalize('NFKC').replace(/[\s"'“”‘’、。,.:;()（）〔〕[\]]/g, '');
}

/** The words of a row without 一、 （一） 1. in front. */
export function withoutNumber(text: string): string {
  return tidyLabel(
    text
      .normalize('NFKC')
      .trim()
      .replace(/^(\([一二三四五六七八九十]+\)|[一二三四五六七八九十]+[、.]|\d+[、.])/, ''),
  );
}
