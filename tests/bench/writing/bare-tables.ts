import type { BoundDocument } from '@mingjian/yearbook/bound';

/** The words of every cell, table by table, row by row: the heads first, each row as many cells as columns. */
export type BareTable = readonly (readonly string[])[];

/** What a document's tables say, without anything else that is in it: no text, no chart, no annex, no look. */
export function bareTables({ blocks, figures }: BoundDocument): readonly BareTable[] {
  const shown = new Map(figures.map(({ key, shown: words }) => [key, words]));
  return blocks.flatMap((block) => {
    if (block.kind !== 'TABLE') return [];
    const width = block.columns.length;
    const rows = [...block.rows, ...(block.total ? [block.total] : [])];
    const lines = rows.map(({ cells }) => {
      const words = cells.map((cell) => {
        switch (cell.kind) {
          case 'FIGURE':
            return shown.get(cell.figure) ?? '';
          case 'RUNS':
            return cell.runs
              .map((run) => ('words' in run ? run.words : (shown.get(run.figure) ?? '')))
              .join('');
          case 'NOT_APPLICABLE':
            return 'NA';
          case 'WORDS':
          case 'STATE':
            return cell.words;
        }
      });
      return Array.from({ length: width }, (_, at) => words[at] ?? '');
    });
    return [[block.columns.map(({ title }) => title), ...lines]];
  });
}

export function cellsIn(tables: readonly BareTable[]): number {
  return tables.reduce((sum, table) => sum + table.reduce((all, row) => all + row.length, 0), 0);
}
