import { measuresOfSubject } from '@mingjian/domain';
import type { MeasureId, RankingSubject, UnitKind, UnitSize } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { signedIn } from '../accounts/permit.js';
import type { Viewer } from '../accounts/viewer.js';
import type { Basis } from '../assessment/basis.js';
import { FreshnessRepository } from '../assessment/freshness.repository.js';
import type { FreshnessOfRegion } from '../assessment/freshness.repository.js';
import { RegionsAsked } from '../units/regions-asked.js';
import type { RegionRecord } from '../units/unit-in-year.js';
import type { UnitView } from '../units/unit-view.js';
import { UnitsService } from '../units/units.service.js';
import { pageInOrder } from './page-of.js';
import type { Page, PageAsked } from './page-of.js';
import { rankingOf } from './ranking-of.js';
import type { RankingOfReports, RowOfRanking } from './ranking-of.js';
import { RankingRepository } from './ranking.repository.js';
import type { ScoredReport } from './scored-report.js';
import { ScoredReportsService } from './scored-reports.service.js';
import { permitRegion } from './sight.js';

export interface RankingQuestion extends PageAsked {
  readonly region: string;
  readonly year: number;
  readonly subject: RankingSubject;
  readonly basis: Basis;
  /** Null for every kind. */
  readonly kinds: readonly UnitKind[] | null;
  /** Null for every size. */
  readonly size: UnitSize | null;
  readonly sizeBy: MeasureId;
}

export interface RankingAnswer extends RankingOfReports {
  readonly region: RegionRecord;
  /** Null where it is not points that are ranked. */
  readonly scheme: string | null;
  readonly page: Page<RowOfRanking & { readonly unit: UnitView }>;
  readonly totalCount: number;
  readonly freshness: FreshnessOfRegion;
}

/** Who stands where, among how many, and since when. */
@Injectable()
export class RankingService {
  constructor(
    private readonly regions: RegionsAsked,
    private readonly repository: RankingRepository,
    private readonly scored: ScoredReportsService,
    private readonly freshness: FreshnessRepository,
    private readonly units: UnitsService,
  ) {}

  /** Null where the region is not the viewer's to know of, or expects no report of the year. */
  async ranking(viewer: Viewer | null, question: RankingQuestion): Promise<RankingAnswer | null> {
    const asker = signedIn(viewer);
    const { year, basis, subject, kinds, sizeBy } = question;
    const region = await this.regions.region(asker, question.region);
    if (region === null || !permitRegion(viewer, basis, region.regionId, year)) return null;
    const { regionId } = region;
    const years = [year - 1, year];
    // Freshness is read first: what is told of it is never newer than what was judged.
    const freshness = await this.freshness.freshness(regionId);
    const measures = [...new Set([...measuresOfSubject(subject), sizeBy])];
    const [reports, scores] = await Promise.all([
      this.repository.reports(regionId, years, measures, basis),
      subject.kind === 'points' ? this.scored.ofRegion(regionId, years, basis) : [],
    ]);
    if (!reports.some((report) => report.year === year)) return null;
    const byKey = new Map(scores.map((score) => [keyOf(score), score]));
    const compared = reports.filter(({ kind }) => kinds === null || kinds.includes(kind));
    const ranking = rankingOf(
      compared.map((report) => ({ ...report, scored: byKey.get(keyOf(report)) ?? null })),
      question,
    );
    const page = pageInOrder(ranking.now.rows, ({ item }) => item.code, question);
    const views = await this.units.unitsOf(
      viewer,
      page.nodes.map(({ item }) => ({ unitId: item.unitId, year })),
    );
    return {
      ...ranking,
      region,
      scheme: scores.find((score) => score.year === year)?.scheme.version ?? null,
      page: {
        ...page,
        nodes: page.nodes.flatMap((row, at) => {
          const unit = views[at];
          return unit ? [{ ...ranking.rowOf(row), unit }] : [];
        }),
      },
      totalCount: ranking.now.rows.length,
      freshness,
    };
  }
}

function keyOf({ unitId, year }: Pick<ScoredReport, 'unitId' | 'year'>): string {
  return `${unitId} ${year}`;
}
