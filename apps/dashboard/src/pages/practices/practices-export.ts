import type { Words } from '../../messages/use-words';
import { aboutYear } from '../../ui/export/about-lines';
import type { AboutYear } from '../../ui/export/about-lines';
import { notApplicable } from '../../ui/export/exported-table';
import type { ExportedTable } from '../../ui/export/exported-table';
import { standingInWords } from './practice-cell';
import type { TellPractices } from './practices.messages';
import type { PracticeRow } from './practices-query';
import { cellAt } from './practices-view';
import type { ShownColumn } from './practices-view';

interface ExportedPractices extends AboutYear {
  readonly rows: readonly PracticeRow[];
  readonly columns: readonly ShownColumn[];
  readonly nameOf: (practice: string) => string;
}

/** Practices as they are shown, a line for each unit and practice. */
export function exportedPractices(
  { rows, columns, nameOf, ...about }: ExportedPractices,
  words: Pick<Words, 'say'>,
  tell: TellPractices,
): ExportedTable {
  const { say } = words;
  return {
    name: [about.scope.region.name, tell('practices.export'), about.scope.year].join('-'),
    about: aboutYear(about, words),
    columns: [
      say('export.unit'),
      say('export.code'),
      tell('practices.export.practice'),
      tell('practices.export.standing'),
      tell('practices.export.since'),
      tell('practices.export.unsaid'),
      tell('practices.export.lastSaid'),
      tell('practices.export.names'),
      say('export.version'),
    ],
    rows: rows.flatMap((row) =>
      columns.map(({ practice, at }) => {
        const cell = cellAt(row, at);
        const held = cell.standing === 'HOLDS';
        return [
          row.unit.name,
          row.unit.code,
          nameOf(practice),
          cell.applies ? standingInWords(cell, tell, say('sentence.comma')) : notApplicable,
          held ? cell.since : null,
          held ? cell.unsaid : null,
          cell.lastSaid,
          cell.names,
          row.version ?? null,
        ];
      }),
    ),
  };
}
