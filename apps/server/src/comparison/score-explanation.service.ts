import type { SchemeItem } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { signedIn } from '../accounts/permit.js';
import { access } from '../accounts/viewer.js';
import type { Viewer } from '../accounts/viewer.js';
import type { Basis } from '../assessment/basis.js';
import { JudgedReportsRepository } from '../assessment/judged-reports.repository.js';
import { Database } from '../platform/database/database.js';
import { UnitDirectoryRepository } from '../units/unit-directory.repository.js';
import type { UnitView } from '../units/unit-view.js';
import { UnitsService } from '../units/units.service.js';
import { explanationOf, placeInScheme } from './explanation-of.js';
import type { ExplainedScore } from './explanation-of.js';
import { pointsOf } from './matrix-of.js';
import { ScoredReportsService } from './scored-reports.service.js';
import { permitUnit, seesRegion } from './sight.js';

export interface ScoreQuestion {
  readonly unit: string;
  readonly year: number;
  readonly indicator: string;
  readonly basis: Basis;
}

export interface ScoreAnswer extends ExplainedScore {
  readonly unit: UnitView;
  readonly year: number;
  readonly item: SchemeItem;
  readonly peers: readonly number[];
  readonly scheme: string;
  readonly rulesVersion: string;
}

/** Why a unit has the points it has. */
@Injectable()
export class ScoreExplanationService {
  constructor(
    private readonly database: Database,
    private readonly directory: UnitDirectoryRepository,
    private readonly reports: JudgedReportsRepository,
    private readonly scored: ScoredReportsService,
    private readonly units: UnitsService,
  ) {}

  /** Null where unit, indicator or an expected report of the year do not exist for the viewer. */
  async explain(
    viewer: Viewer | null,
    { unit: code, year, indicator, basis }: ScoreQuestion,
  ): Promise<ScoreAnswer | null> {
    signedIn(viewer);
    const unit = await this.directory.unit(this.database, code, year);
    if (unit === null || !permitUnit(viewer, basis, unit, year)) return null;
    const report = await this.reports.reportAnew(unit.unitId, year, basis);
    if (report === null) return null;
    const by = await this.scored.scoredBy(report);
    const place = placeInScheme(by.scheme, indicator);
    if (place === null) return null;
    const { regionId, unitId } = report;
    const peers = seesRegion(viewer, basis, regionId, year)
      ? pointsOf(await this.scored.ofRegion(regionId, [year], basis), place.at)
      : [];
    const [view] = await this.units.unitsOf(viewer, [{ unitId, year }]);
    if (!view) return null;
    const explained = explanationOf(report, place.item, by);
    const readsWords = access(viewer, 'readFiledReport', { unitId, regionId, year }) === 'ALLOWED';
    return {
      ...explained,
      explanations: readsWords ? explained.explanations : [],
      unit: view,
      year,
      item: place.item,
      peers: [...peers].sort((one, other) => one - other),
      scheme: by.scheme.version,
      rulesVersion: report.rulesVersion,
    };
  }
}
