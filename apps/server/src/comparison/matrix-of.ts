import { lossShare, median, mostFrequentMaximum, rankDescending } from '@mingjian/domain';
import type { Coverage, Scheme, SchemeItem, Text, UnjudgedReason } from '@mingjian/domain';
import type { ScoredReport } from './scored-report.js';

export interface CellOfMatrix {
  readonly indicator: string;
  readonly points: number | null;
  readonly maximum: number;
  readonly reason: UnjudgedReason | 'NO_REPORT' | null;
}

export interface RowOfMatrix {
  readonly unitId: string;
  readonly code: string;
  readonly version: number | null;
  readonly previousTotal: number | null;
  /** What that was out of. */
  readonly previousMaximum: number | null;
  readonly total: number | null;
  /** The sum of the maxima of what was judged; 0 where nothing was. */
  readonly maximum: number;
  readonly grade: Text | null;
  readonly gradeId: string | null;
  readonly rank: number | null;
  readonly tied: boolean;
  readonly cells: readonly CellOfMatrix[];
}

export interface ColumnOfMatrix {
  readonly indicator: string;
  readonly median: number | null;
  readonly lossShare: number | null;
  readonly judged: number;
}

export interface MatrixOfReports {
  readonly rankedMaximum: number | null;
  /** Ordered as the reports. */
  readonly rows: readonly RowOfMatrix[];
  readonly columns: readonly ColumnOfMatrix[];
  readonly medianTotal: number | null;
  readonly coverage: Coverage;
}

/** Units by indicators. Ranks and medians are over all reports given; `before` are the same units' a year earlier. */
export function matrixOf(
  scheme: Scheme,
  reports: readonly ScoredReport[],
  before: readonly ScoredReport[],
): MatrixOfReports {
  const rankedMaximum = mostFrequentMaximum(reports.map(({ total }) => total));
  const ranked = reports.filter(({ total }) => total !== null && total.maximum === rankedMaximum);
  const ranks = new Map(
    rankDescending(ranked, ({ total }) => total?.points ?? null).map(({ item, rank, tied }) => [
      item.unitId,
      { rank, tied },
    ]),
  );
  // A total by another scheme says nothing beside this one.
  const totalsBefore = new Map(
    before
      .filter((report) => report.scheme.version === scheme.version)
      .map(({ unitId, total }) => [unitId, total]),
  );
  return {
    rankedMaximum,
    rows: reports.map(({ unitId, code, n, scores, total, grade }) => ({
      unitId,
      code,
      version: n,
      previousTotal: totalsBefore.get(unitId)?.points ?? null,
      previousMaximum: totalsBefore.get(unitId)?.maximum ?? null,
      total: total?.points ?? null,
      maximum: total?.maximum ?? 0,
      grade: grade?.grade.label ?? null,
      gradeId: grade?.grade.id ?? null,
      rank: ranks.get(unitId)?.rank ?? null,
      tied: ranks.get(unitId)?.tied ?? false,
      cells: scheme.items.map((item, at) => cellOf(item, scores[at])),
    })),
    columns: scheme.items.map((item, at) => columnOf(item, at, reports)),
    medianTotal: median(ranked.flatMap(({ total }) => (total ? [total.points] : []))),
    coverage: { expected: reports.length, reported: reports.filter(({ n }) => n !== null).length },
  };
}

function cellOf(
  { indicator, points, signed }: SchemeItem,
  score: ScoredReport['scores'][number] | undefined,
): CellOfMatrix {
  return score
    ? { indicator, points: score.points, maximum: score.maximum, reason: score.reason }
    : { indicator, points: null, maximum: signed ? 0 : points, reason: 'NO_REPORT' };
}

/** The share lost is of the full marks of all that were judged. */
function columnOf(
  { indicator, signed }: SchemeItem,
  at: number,
  reports: readonly ScoredReport[],
): ColumnOfMatrix {
  const judged = pointsOf(reports, at);
  const sum = judged.reduce((total, one) => total + one, 0);
  const full = reports.reduce((total, { scores }) => total + fullMarksOf(scores[at]), 0);
  return {
    indicator,
    median: median(judged),
    lossShare: judged.length === 0 || signed ? null : lossShare(sum, full),
    judged: judged.length,
  };
}

function fullMarksOf(score: ScoredReport['scores'][number] | undefined): number {
  return score && score.points !== null ? score.maximum : 0;
}

/** Points that reports were given by one item of the scheme. */
export function pointsOf(reports: readonly ScoredReport[], at: number): readonly number[] {
  return reports.map(({ scores }) => scores[at]?.points ?? null).filter((points) => points !== null);
}
