import { placeChange, placesCompared, rankByPoints } from '@mingjian/domain';
import type { PlaceHindrance, RankingOfYear } from '@mingjian/domain';
import type { PlaceBefore } from '@mingjian/yearbook';
import type { ScoredReport } from '../../comparison/scored-report.js';

export interface PlacesOverTwoYears {
  /** Why places of the two years say nothing beside each other; null where they do. */
  readonly hindrance: PlaceHindrance | null;
  /** Null for a unit of which no report was expected then, and for all where the years cannot be compared. */
  readonly beforeOf: (unitId: string) => PlaceBefore | null;
}

/** How places by points moved from the year before: among all units of either year, as the ranking tells it. */
export function placesOverTwoYears(year: number, scored: readonly ScoredReport[]): PlacesOverTwoYears {
  const [before, now] = [rankedIn(year - 1, scored), rankedIn(year, scored)];
  const { hindrance } = placesCompared({ kind: 'points' }, before, now);
  const rowsBefore = new Map(before.ranking.rows.map((row) => [row.item.unitId, row]));
  return {
    hindrance,
    beforeOf: (unitId) => {
      const was = rowsBefore.get(unitId);
      if (!was || hindrance !== null) return null;
      const change = placeChange(before.ranking, now.ranking, unitOf, unitId);
      return { rank: was.rank, tied: was.tied, scores: was.item.scores, change };
    },
  };
}

function unitOf({ unitId }: ScoredReport): string {
  return unitId;
}

function rankedIn(year: number, scored: readonly ScoredReport[]): RankingOfYear<ScoredReport> {
  const reports = scored.filter((report) => report.year === year);
  const ranking = rankByPoints(reports, ({ n, total }) => ({ isThere: n !== null, total }));
  return { year, scheme: reports[0]?.scheme.version ?? null, ranking };
}
