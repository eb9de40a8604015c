import type { Words } from '../../messages/use-words';
import { notApplicable } from '../../ui/export/exported-table';
import type { ExportedTable } from '../../ui/export/exported-table';
import type { useMatrixWords } from './matrix.messages';
import type { Matrix, MatrixIndicator, MatrixRow } from './matrix-query';

interface ExportedMatrix {
  readonly matrix: Matrix;
  readonly rows: readonly MatrixRow[];
  readonly indicators: readonly MatrixIndicator[];
  readonly region: string;
  readonly year: number;
  readonly about: ExportedTable['about'];
  readonly tell: ReturnType<typeof useMatrixWords>;
}

/** The matrix as it is shown: points beside what they are of, and in words why there are none. */
export function exportedMatrix(
  { matrix, rows, indicators, region, year, about, tell }: ExportedMatrix,
  { say, text }: Pick<Words, 'say' | 'text'>,
): ExportedTable {
  return {
    name: [region, say('shell.page.matrix'), year].join('-'),
    about: [
      ...about,
      [tell('export.scheme'), [matrix.scheme, matrix.rulesVersion].filter((one) => one !== null).join(' · ')],
    ],
    columns: [
      say('matrix.column.rank'),
      say('export.unit'),
      say('export.code'),
      say('matrix.column.total'),
      tell('export.maximum'),
      tell('column.grade'),
      String(year - 1),
      ...indicators.map(({ label, points }) => `${text(label)} /${points}`),
      say('export.reason'),
      say('export.version'),
    ],
    rows: rows.map((row) => [
      row.rank,
      row.unit.name,
      row.unit.code,
      row.total,
      row.total === null ? null : row.maximum,
      row.grade ? text(row.grade) : null,
      row.previousTotal,
      ...indicators.map(({ id }) => {
        const cell = row.cells.find(({ indicator }) => indicator === id);
        return cell?.points ?? (cell?.reason === 'NOT_APPLICABLE' ? notApplicable : null);
      }),
      row.version === null
        ? whyMissing(row, say)
        : indicators
            .flatMap(({ id, label }) => {
              const cell = row.cells.find(({ indicator }) => indicator === id);
              return !cell || cell.points !== null
                ? []
                : [`${text(label)} ${say(`matrix.reason.${cell.reason ?? 'CANNOT_TELL'}`)}`];
            })
            .join(say('sentence.semicolon')) || null,
      row.version,
    ]),
  };
}

/** Why a unit has no points at all. */
function whyMissing({ unit: { state } }: MatrixRow, say: Words['say']): string {
  if (state === null) return say('matrix.reason.NOT_VISIBLE');
  if (state === 'NOT_FILED' || state === 'DRAFT') return say('matrix.reason.NO_REPORT');
  return say('matrix.missing.notCounted', { state: say(`state.${state}`) });
}
