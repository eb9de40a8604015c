import { beijingDay } from '@mingjian/domain';
import type { Day } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import type { Basis } from '../assessment/basis.js';
import { JudgedReportsRepository } from '../assessment/judged-reports.repository.js';
import { Clock } from '../platform/clock.js';
import { scoredReport } from './scored-report.js';
import type { ScoredReport } from './scored-report.js';

/** Points of reports as they are today. */
@Injectable()
export class ScoredReportsService {
  constructor(
    private readonly reports: JudgedReportsRepository,
    private readonly clock: Clock,
  ) {}

  today(): Day {
    return beijingDay(this.clock.now());
  }

  /** Every report expected in a region and in what it covers, ordered by the units' codes. */
  async ofRegion(regionId: string, years: readonly number[], basis: Basis): Promise<readonly ScoredReport[]> {
    const today = this.today();
    const judged = await this.reports.reports({ regionId, unitIds: null, years, basis });
    return judged.map((report) => scoredReport(report, today));
  }
}
