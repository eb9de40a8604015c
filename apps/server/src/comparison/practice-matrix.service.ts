import type { Coverage, PracticeCounts, UnitKind } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { signedIn } from '../accounts/permit.js';
import type { Viewer } from '../accounts/viewer.js';
import type { Basis } from '../assessment/basis.js';
import { RegionsAsked } from '../units/regions-asked.js';
import type { RegionRecord } from '../units/unit-in-year.js';
import type { UnitView } from '../units/unit-view.js';
import { UnitsService } from '../units/units.service.js';
import { comparisonLimits } from './asked-too-much.js';
import { pageOf } from './page-of.js';
import type { Page, PageAsked } from './page-of.js';
import { countsOfPractices, rowOfPractices } from './practice-matrix-of.js';
import type { RowOfPractices } from './practice-matrix-of.js';
import { PracticeMatrixRepository } from './practice-matrix.repository.js';
import { permitRegion, seesRegion } from './sight.js';

export interface PracticesQuestion extends PageAsked {
  readonly region: string;
  readonly year: number;
  readonly basis: Basis;
  /** Null for every kind. */
  readonly kinds: readonly UnitKind[] | null;
}

export interface PracticesAnswer {
  readonly region: RegionRecord;
  readonly columns: readonly PracticeCounts[];
  readonly coverage: Coverage;
  readonly page: Page<RowOfPractices & { readonly unit: UnitView }>;
  readonly totalCount: number;
}

/** What is in place where, and since when. */
@Injectable()
export class PracticeMatrixService {
  constructor(
    private readonly regions: RegionsAsked,
    private readonly repository: PracticeMatrixRepository,
    private readonly units: UnitsService,
  ) {}

  /** Null where the region is not the viewer's to know of, or expects no report of the year. */
  async practices(viewer: Viewer | null, question: PracticesQuestion): Promise<PracticesAnswer | null> {
    const asker = signedIn(viewer);
    const { year, basis, kinds } = question;
    const region = await this.regions.region(asker, question.region);
    if (region === null || !permitRegion(viewer, basis, region.regionId, year)) return null;
    const { regionId } = region;
    const expected = await this.repository.ofYear(regionId, year, basis);
    if (expected.length === 0) return null;
    const compared = expected.filter(({ kind }) => kinds === null || kinds.includes(kind));
    const page = pageOf(compared, ({ code }) => code, question);
    const unitIds = page.nodes.map(({ unitId }) => unitId);
    const before = Array.from(
      { length: comparisonLimits.historyYears - 1 },
      (_, back) => year - 1 - back,
    ).filter((one) => seesRegion(viewer, basis, regionId, one));
    const [earlier, views] = await Promise.all([
      this.repository.earlier(regionId, unitIds, before, basis),
      this.units.unitsOf(
        viewer,
        unitIds.map((unitId) => ({ unitId, year })),
      ),
    ]);
    return {
      region,
      ...countsOfPractices(year, compared),
      page: {
        ...page,
        nodes: page.nodes.flatMap((report, at) => {
          const unit = views[at];
          return unit ? [{ ...rowOfPractices(year, report, earlier), unit }] : [];
        }),
      },
      totalCount: compared.length,
    };
  }
}
