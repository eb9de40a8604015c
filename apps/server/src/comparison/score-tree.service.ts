import type { MendingWay, Scheme } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { signedIn } from '../accounts/permit.js';
import type { Viewer } from '../accounts/viewer.js';
import type { Basis } from '../assessment/basis.js';
import { JudgedReportsRepository } from '../assessment/judged-reports.repository.js';
import { Database } from '../platform/database/database.js';
import { UnitDirectoryRepository } from '../units/unit-directory.repository.js';
import type { UnitView } from '../units/unit-view.js';
import { UnitsService } from '../units/units.service.js';
import { scoreTreeOf } from './score-tree-of.js';
import type { TreeTold } from './score-tree-of.js';
import { ScoredReportsService } from './scored-reports.service.js';
import { permitUnit, seesUnit } from './sight.js';

export interface TreeQuestion {
  readonly unit: string;
  readonly year: number;
  readonly basis: Basis;
}

export interface TreeAnswer extends TreeTold {
  readonly unit: UnitView;
  readonly year: number;
  readonly scheme: Scheme;
  readonly rulesVersion: string;
  /** Null where it is not the viewer's to know how the report stands. */
  readonly mending: MendingWay | null;
}

/** What a unit's total is made of, and what lifts it one grade. */
@Injectable()
export class ScoreTreeService {
  constructor(
    private readonly database: Database,
    private readonly directory: UnitDirectoryRepository,
    private readonly reports: JudgedReportsRepository,
    private readonly scored: ScoredReportsService,
    private readonly units: UnitsService,
  ) {}

  /** Null where unit or an expected report of the year do not exist for the viewer. */
  async tree(viewer: Viewer | null, { unit: code, year, basis }: TreeQuestion): Promise<TreeAnswer | null> {
    signedIn(viewer);
    const unit = await this.directory.unit(this.database, code, year);
    if (unit === null || !permitUnit(viewer, basis, unit, year)) return null;
    const report = await this.reports.reportAnew(unit.unitId, year, basis);
    if (report === null) return null;
    const by = await this.scored.scoredBy(report);
    const { regionId, unitId, mending } = report;
    const [view] = await this.units.unitsOf(viewer, [{ unitId, year }]);
    if (!view) return null;
    return {
      ...scoreTreeOf(report, by),
      unit: view,
      year,
      scheme: by.scheme,
      rulesVersion: report.rulesVersion,
      mending: seesUnit(viewer, { unitId, regionId }, year) ? mending : null,
    };
  }
}
