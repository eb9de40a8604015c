import type { FieldIndex } from '../form/laid-form.js';
import type { LaidBlock } from '../form/laid-block.js';
import type { ReadSheet, SheetCell } from '../workbook/workbook.js';
import { fieldAt, placeId } from './claims.js';
import type { Claim } from './claims.js';
import { lastLabel, lastYearWord } from '../template/last-year.js';
import { thisYearLabel, tidyLabel, withoutNumber } from './labels.js';
import type { Labels } from './labels.js';

/** A row of printed heads: the words over each column. */
interface HeadRow {
  readonly row: number;
  readonly words: ReadonlyMap<number, string>;
}

/**
 * What the printed words say of the places of a sheet, by place. Words that were changed say nothing; words that stand
 * at several rows of the form say nothing either.
 */
export function claimsByLabel(
  sheet: ReadSheet,
  labels: Labels,
  index: FieldIndex,
): ReadonlyMap<string, Claim> {
  const claims = new Map<string, Claim>();
  const heads = headRows(sheet, labels);
  const isHead = new Set(heads.map(({ row }) => row));
  for (const [row, cells] of sheet.rows) {
    const labelled = isHead.has(row) ? null : rowOf(cells, labels);
    if (labelled === null) continue;
    const { block, key, from } = labelled;
    const nearest = heads.filter((head) => head.row < row).reverse();
    const columns = new Set(nearest.flatMap(({ words }) => [...words.keys()]));
    for (const column of columns) {
      if (column <= from) continue;
      const over = wordsOver(nearest, column);
      const claim = over === null ? null : claimUnder(over, block, key, index);
      if (claim !== null) claims.set(placeId(row, column), claim);
    }
  }
  for (const block of labels.wide) addWideClaims(claims, sheet, block, index);
  return claims;
}

/** The nearest words over a column: those further up are not looked at. */
function wordsOver(nearest: readonly HeadRow[], column: number): string | null {
  for (const { words } of nearest) {
    const over = words.get(column);
    if (over !== undefined) return over;
  }
  return null;
}

function claimUnder(over: string, block: LaidBlock, rowKey: string, index: FieldIndex): Claim {
  const isLast = over.startsWith(lastYearWord);
  const found = block.columns.filter(({ label }) => tidyLabel(isLast ? lastLabel(label) : label) === over);
  const [only] = found;
  const field = only && found.length === 1 ? fieldAt(block, rowKey, only.key, index) : null;
  if (field === null) return null;
  return isLast ? { kind: 'FURNITURE', lastOf: field } : { kind: 'FIELD', field };
}

/** Which row of the form a row of the sheet says to be, and up to which column its words reach. */
function rowOf(
  cells: ReadonlyMap<number, SheetCell>,
  { rows }: Labels,
): { readonly block: LaidBlock; readonly key: string; readonly from: number } | null {
  const found = [...cells.values()].flatMap(({ column, content }) => {
    if (content.kind !== 'text' || content.text.length > longestLabel) return [];
    const labelled = rows.get(tidyLabel(content.text)) ?? rows.get(withoutNumber(content.text));
    return labelled ? [{ ...labelled, from: column }] : [];
  });
  const [first] = found;
  const isOne = found.every(({ block, key }) => block === first?.block && key === first.key);
  return first && isOne ? first : null;
}

/** Rows in which two heads of columns stand, or one that stands alone over its block. */
function headRows({ rows }: ReadSheet, { heads, loneHeads }: Labels): readonly HeadRow[] {
  return [...rows].flatMap(([row, cells]) => {
    const words = wordsOf(cells);
    const known = new Set([...words.values()].filter((one) => heads.has(one)));
    const isHead = known.size >= 2 || [...known].some((one) => loneHeads.has(one));
    return isHead ? [{ row, words }] : [];
  });
}

/** Words longer than any head or label are texts of the report, and not worth a look. */
const longestLabel = 200;

function wordsOf(cells: ReadonlyMap<number, SheetCell>): ReadonlyMap<number, string> {
  const words = new Map<number, string>();
  for (const [column, { content }] of cells)
    if (content.kind === 'text' && content.text.length <= longestLabel)
      words.set(column, tidyLabel(content.text));
  return words;
}

/**
 * Blocks side by side repeat their heads: what a column belongs to is told by the merged words above, or, where the
 * merging was undone, by all heads standing in their printed order. Only the row called 本年 holds figures.
 */
function addWideClaims(
  claims: Map<string, Claim>,
  sheet: ReadSheet,
  block: LaidBlock,
  index: FieldIndex,
): void {
  const heads = new Set(block.columns.map(({ label }) => tidyLabel(label)));
  const [lineKey = ''] = block.rows.map(({ key }) => key);
  let columns: ReadonlyMap<number, string> | null = null;
  for (const [row, cells] of sheet.rows) {
    const words = wordsOf(cells);
    const known = [...words.values()].filter((one) => heads.has(one));
    if (new Set(known).size >= 3) {
      columns = wideColumns(sheet, block, row, words);
      continue;
    }
    const texts = [...words.values()];
    if (columns === null || !texts.includes(thisYearLabel)) continue;
    for (const [column, key] of columns) {
      const field = fieldAt(block, lineKey, key, index);
      if (field !== null) claims.set(placeId(row, column), { kind: 'FIELD', field });
    }
    columns = null;
  }
}

/** Keys of the columns under a row of heads. */
function wideColumns(
  sheet: ReadSheet,
  block: LaidBlock,
  headRow: number,
  words: ReadonlyMap<number, string>,
): ReadonlyMap<number, string> {
  const printed = block.columns.map(({ label }) => tidyLabel(label));
  const standing = [...words].filter(([, one]) => printed.includes(one));
  const isAsPrinted =
    standing.length === printed.length && standing.every(([, one], at) => one === printed[at]);
  const keys = new Map<number, string>();
  standing.forEach(([column, one], at) => {
    const over = spanOver(sheet, block, headRow, column);
    const inOrder = isAsPrinted ? (block.columns[at]?.key ?? null) : null;
    const key = over === undefined ? inOrder : keyInSpan(block, over, one);
    // Told in two ways that differ, nothing is told.
    if (key !== null && (inOrder === null || inOrder === key)) keys.set(column, key);
  });
  return keys;
}

/** The words merged over a column within the three rows above its head: the lowest that name a block; else undefined. */
function spanOver(
  sheet: ReadSheet,
  { spans }: LaidBlock,
  headRow: number,
  column: number,
): string | undefined {
  const over = sheet.merges
    .filter(
      ({ from, to }) =>
        from.column <= column &&
        column <= to.column &&
        from.column < to.column &&
        to.row < headRow &&
        to.row >= headRow - 3,
    )
    .sort((one, other) => other.to.row - one.to.row || other.from.row - one.from.row);
  for (const { from } of over) {
    const content = sheet.rows.get(from.row)?.get(from.column)?.content;
    const words = content?.kind === 'text' ? tidyLabel(content.text) : '';
    const span = spans.find(({ label }) => tidyLabel(label) === words);
    if (span) return span.key;
  }
  return undefined;
}

function keyInSpan(block: LaidBlock, span: string, words: string): string | null {
  const own = block.columns.filter(
    ({ key, label }) => key.startsWith(`${span}.`) && tidyLabel(label) === words,
  );
  return own.length === 1 ? (own[0]?.key ?? null) : null;
}
