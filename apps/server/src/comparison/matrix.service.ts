import type { UnitKind } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { signedIn } from '../accounts/permit.js';
import type { Viewer } from '../accounts/viewer.js';
import type { Basis } from '../assessment/basis.js';
import { FreshnessRepository } from '../assessment/freshness.repository.js';
import type { FreshnessOfRegion } from '../assessment/freshness.repository.js';
import type { AskedOfUnit } from '../units/asked-of-units.js';
import { RegionsAsked } from '../units/regions-asked.js';
import type { RegionRecord } from '../units/unit-in-year.js';
import type { UnitView } from '../units/unit-view.js';
import { UnitsService } from '../units/units.service.js';
import { matrixOf } from './matrix-of.js';
import type { MatrixOfReports, RowOfMatrix } from './matrix-of.js';
import { pageOf } from './page-of.js';
import type { Page, PageAsked } from './page-of.js';
import { ScoredReportsService } from './scored-reports.service.js';
import { rulesOfYear } from './scored-report.js';
import { permitRegion } from './sight.js';

export interface MatrixQuestion extends PageAsked {
  readonly region: string;
  readonly year: number;
  readonly basis: Basis;
  /** Null for every kind. */
  readonly kinds: readonly UnitKind[] | null;
}

export interface MatrixAnswer extends Omit<MatrixOfReports, 'rows'> {
  readonly region: RegionRecord;
  readonly scheme: string;
  readonly rulesVersion: string;
  readonly page: Page<RowOfMatrix & { readonly unit: UnitView }>;
  readonly totalCount: number;
  readonly freshness: FreshnessOfRegion;
}

/** Which unit is weak at what. */
@Injectable()
export class MatrixService {
  constructor(
    private readonly regions: RegionsAsked,
    private readonly reports: ScoredReportsService,
    private readonly freshness: FreshnessRepository,
    private readonly units: UnitsService,
  ) {}

  /** Null where the region is not the viewer's to know of, or expects no report of the year. */
  async matrix(
    viewer: Viewer | null,
    question: MatrixQuestion,
    asked: AskedOfUnit,
  ): Promise<MatrixAnswer | null> {
    const asker = signedIn(viewer);
    const { year, basis, kinds } = question;
    const region = await this.regions.region(asker, question.region);
    if (region === null || !permitRegion(viewer, basis, region.regionId, year)) return null;
    // Freshness is read first: what is told of it is never newer than what was judged.
    const freshness = await this.freshness.freshness(region.regionId);
    const scored = await this.reports.ofRegion(region.regionId, [year - 1, year], basis);
    const expected = scored.filter((report) => report.year === year);
    const [first] = expected;
    if (!first) return null;
    const { scheme } = first;
    const { rows, ...matrix } = matrixOf(
      scheme,
      expected.filter(({ kind }) => kinds === null || kinds.includes(kind)),
      scored.filter((report) => report.year === year - 1),
    );
    const page = pageOf(rows, ({ code }) => code, question);
    const views = await this.units.unitsOf(
      viewer,
      page.nodes.map(({ unitId }) => ({ unitId, year })),
      asked,
    );
    return {
      ...matrix,
      region,
      scheme: scheme.version,
      rulesVersion: rulesOfYear(expected),
      page: { ...page, nodes: withUnits(page.nodes, views) },
      totalCount: rows.length,
      freshness,
    };
  }
}

function withUnits(
  rows: readonly RowOfMatrix[],
  units: readonly UnitView[],
): readonly (RowOfMatrix & { readonly unit: UnitView })[] {
  return rows.flatMap((row, at) => {
    const unit = units[at];
    return unit ? [{ ...row, unit }] : [];
  });
}
