import type { TableColumn, TableRow } from '../bound/document.js';

/** Ems of a table's type on a line of an upright page, and on one that lies. */
const emsOfLine = { upright: 48, lying: 76 } as const;
const letter = 0.55;
const padding = 0.8;
/** The first column keeps at least so much of the width. */
const leastForOthers = 0.1;

/**
 * Columns so wide that no Western word in them is torn apart, at the cost of the wider ones. Where all of them together
 * have no room for that, they stay as they are.
 */
export function withRoomForWords(
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
  isWide: boolean,
): readonly TableColumn[] {
  const line = emsOfLine[isWide ? 'lying' : 'upright'];
  const needs = columns.map(({ title }, at) => {
    const said = [title, ...rows.map(({ cells }) => wordsAt(cells[at]))];
    const longest = Math.max(
      ...said.flatMap((words) => words.split(/[\s\u2e80-\uffff]+/)).map(({ length }) => length),
    );
    return (longest * letter + padding) / line;
  });
  let widths = columns.map(({ width }) => width);
  const narrow = new Set<number>();
  for (;;) {
    const short = widths.findIndex((width, at) => !narrow.has(at) && width < (needs[at] ?? 0));
    if (short < 0) return columns.map((column, at) => ({ ...column, width: widths[at] ?? column.width }));
    narrow.add(short);
    const held = [...narrow].reduce((sum, at) => sum + (needs[at] ?? 0), 0);
    const rest = columns.reduce((sum, { width }, at) => sum + (narrow.has(at) ? 0 : width), 0);
    if (held > 1 - leastForOthers || rest === 0) return columns;
    widths = columns.map(({ width }, at) =>
      narrow.has(at) ? (needs[at] ?? width) : (width / rest) * (1 - held),
    );
  }
}

function wordsAt(cell: TableRow['cells'][number] | undefined): string {
  return cell?.kind === 'WORDS' ? cell.words : '';
}
