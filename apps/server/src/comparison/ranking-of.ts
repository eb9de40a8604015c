import {
  isFormatId,
  measureById,
  placeChange,
  placesCompared,
  pointsMoved,
  rankByMeasure,
  rankByPoints,
  rankByShare,
  sizeGroups,
  sizesOf,
} from '@mingjian/domain';
import type {
  Coverage,
  MeasureId,
  PlaceChange,
  PlacesCompared,
  PointsMoved,
  RankedUnit,
  RankHindrance,
  RankingOfYear,
  RankingSubject,
  SaidOfMeasures,
  SizeGroup,
  UnitRanking,
  UnitSize,
} from '@mingjian/domain';
import type { ReportToRank } from './ranking.repository.js';
import type { ScoredReport } from './scored-report.js';
import { isCollected } from './series-of.js';

/** A report with its points; null where they are not asked for. */
export interface RankedReport extends ReportToRank {
  readonly scored: ScoredReport | null;
}

export interface RowOfRanking {
  readonly unitId: string;
  readonly code: string;
  readonly version: number | null;
  readonly size: UnitSize | null;
  readonly now: RankedUnit<RankedReport>;
  /** Null where no report was expected. */
  readonly before: RankedUnit<RankedReport> | null;
  readonly beforeHindrance: RankHindrance | null;
  /** Null where the places of the two years say nothing beside each other. */
  readonly change: PlaceChange | null;
  readonly moved: readonly PointsMoved[];
}

export interface RankingOfReports {
  readonly now: UnitRanking<RankedReport>;
  readonly coverage: Coverage;
  readonly before: UnitRanking<RankedReport>;
  readonly coverageBefore: Coverage;
  readonly compared: PlacesCompared;
  readonly sizes: readonly SizeGroup[];
  /** Units of the kinds asked for that have no size. */
  readonly unsized: number;
  /** The row of one of the places of `now`, made when it is shown. */
  readonly rowOf: (row: RankedUnit<RankedReport>) => RowOfRanking;
}

export interface RankingAsked {
  readonly subject: RankingSubject;
  readonly year: number;
  readonly sizeBy: MeasureId;
  /** Null for every size. */
  readonly size: UnitSize | null;
}

/** Units by place in one year, held against the year before. `reports` are of both years and of the kinds asked for. */
export function rankingOf(reports: readonly RankedReport[], asked: RankingAsked): RankingOfReports {
  const { subject, year, sizeBy, size } = asked;
  const ofYear = reports.filter((report) => report.year === year);
  const figureOf = (report: RankedReport) => report.amounts.get(sizeBy) ?? null;
  const sizes = sizesOf(ofYear, figureOf);
  const group = ofYear.filter((report) => size === null || sizes.get(report) === size);
  const ids = new Set(group.map(({ unitId }) => unitId));
  // Of one size, last year's are the same units: sizes are those of this year.
  const groupBefore = reports.filter(
    (report) => report.year === year - 1 && (size === null || ids.has(report.unitId)),
  );
  const now = rankedOfYear(subject, year, group);
  const before = rankedOfYear(subject, year - 1, groupBefore);
  const compared = placesCompared(subject, before, now);
  const rowsBefore = new Map(before.ranking.rows.map((row) => [row.item.unitId, row]));
  return {
    now: now.ranking,
    coverage: coverageOf(group),
    before: before.ranking,
    coverageBefore: coverageOf(groupBefore),
    compared,
    sizes: sizeGroups(sizes, figureOf),
    unsized: ofYear.filter((report) => sizes.get(report) === null).length,
    rowOf: (row) => {
      const { unitId, code, n } = row.item;
      const was = rowsBefore.get(unitId) ?? null;
      const change =
        compared.hindrance === null ? placeChange(before.ranking, now.ranking, unitOf, unitId) : null;
      return {
        unitId,
        code,
        version: n,
        size: sizes.get(row.item) ?? null,
        now: row,
        before: was,
        beforeHindrance: was === null ? 'NOT_EXPECTED' : was.hindrance,
        change,
        moved: change === null ? [] : movedBetween(was?.item.scored ?? null, row.item.scored),
      };
    },
  };
}

function unitOf({ unitId }: RankedReport): string {
  return unitId;
}

function coverageOf(reports: readonly RankedReport[]): Coverage {
  return { expected: reports.length, reported: reports.filter(({ n }) => n !== null).length };
}

function rankedOfYear(
  subject: RankingSubject,
  year: number,
  reports: readonly RankedReport[],
): RankingOfYear<RankedReport> {
  const scheme = subject.kind === 'points' ? (reports[0]?.scored?.scheme.version ?? null) : null;
  return { year, scheme, ranking: rankedBy(subject, reports) };
}

function rankedBy(subject: RankingSubject, reports: readonly RankedReport[]): UnitRanking<RankedReport> {
  switch (subject.kind) {
    case 'points':
      return rankByPoints(reports, ({ n, scored }) => ({
        isThere: n !== null,
        total: scored?.total ?? null,
      }));
    case 'share':
      return rankByShare(reports, subject.share, saidBy);
    case 'measure':
      return rankByMeasure(reports, subject.measure, saidBy);
  }
}

function saidBy({ n, amounts, format }: RankedReport): SaidOfMeasures {
  return {
    isThere: n !== null,
    amountOf: (measure) => amounts.get(measure) ?? null,
    collects: (measure) => isCollected(measureById(measure), isFormatId(format) ? format : null),
  };
}

function movedBetween(before: ScoredReport | null, now: ScoredReport | null): readonly PointsMoved[] {
  return before === null || now === null ? [] : pointsMoved(before.scores, now.scores);
}
