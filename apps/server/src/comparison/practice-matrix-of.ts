import { practiceCounts, practicesInYear } from '@mingjian/domain';
import type { Coverage, PracticeCounts, PracticeInYear } from '@mingjian/domain';
import type { EarlierPractices, ReportedPractices } from './practice-matrix.repository.js';

/** One unit by practices; its lists run parallel to those of the catalogue. */
export interface RowOfPractices {
  readonly unitId: string;
  readonly code: string;
  readonly version: number | null;
  readonly practices: readonly PracticeInYear[];
}

/** How all reports given stand to each practice, with how many of the units expected have one. */
export function countsOfPractices(
  year: number,
  reports: readonly ReportedPractices[],
): { readonly columns: readonly PracticeCounts[]; readonly coverage: Coverage } {
  return {
    columns: practiceCounts(reports.map((report) => rowOfPractices(year, report, []).practices)),
    coverage: { expected: reports.length, reported: reports.filter(({ n }) => n !== null).length },
  };
}

/** What a unit's report of the year says, with what those before it said. */
export function rowOfPractices(
  year: number,
  { unitId, code, n, practices, applications }: ReportedPractices,
  earlier: readonly EarlierPractices[],
): RowOfPractices {
  const own = earlier
    .filter((one) => one.unitId === unitId)
    .sort((one, other) => one.year - other.year)
    .map((one) => ({ year: one.year, practices: one.practices }));
  return {
    unitId,
    code,
    version: n,
    practices: practicesInYear([...own, { year, practices }], applications),
  };
}
