import { beijingDay } from '@mingjian/domain';
import type { Day, Scheme } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import type { Basis } from '../assessment/basis.js';
import type { JudgedReport } from '../assessment/judged-report.js';
import { JudgedReportsRepository } from '../assessment/judged-reports.repository.js';
import { evidenceKey, ScoredEvidenceRepository } from '../assessment/scored-evidence.repository.js';
import { Clock } from '../platform/clock.js';
import { CycleSchemesService } from '../units/cycle-schemes.service.js';
import { scoredReport } from './scored-report.js';
import type { ScoredBy, ScoredReport } from './scored-report.js';

const nothing = { practices: [], marks: [], awarded: [] };

/** Points of reports as they are today. */
@Injectable()
export class ScoredReportsService {
  constructor(
    private readonly reports: JudgedReportsRepository,
    private readonly evidence: ScoredEvidenceRepository,
    private readonly schemes: CycleSchemesService,
    private readonly clock: Clock,
  ) {}

  today(): Day {
    return beijingDay(this.clock.now());
  }

  /** Every report expected in a region and in what it covers, ordered by the units' codes, by the region's scheme. */
  async ofRegion(regionId: string, years: readonly number[], basis: Basis): Promise<readonly ScoredReport[]> {
    const today = this.today();
    const judged = await this.reports.reports({ regionId, unitIds: null, years, basis });
    const schemes = await this.schemes.ofYears(regionId, years);
    const evidence = await this.evidence.of(judged, [...schemes.values()].some(givesToPractices));
    return judged.flatMap((report) => {
      const scheme = schemes.get(report.year);
      const own = evidence.get(evidenceKey(report)) ?? nothing;
      return scheme ? [scoredReport(report, { scheme, evidence: own, today })] : [];
    });
  }

  /** The same of one year by each of some schemes, whichever holds: what choosing another would come to. */
  async bySchemes(
    regionId: string,
    year: number,
    schemes: readonly Scheme[],
  ): Promise<readonly (readonly ScoredReport[])[]> {
    const today = this.today();
    const judged = await this.reports.reports({
      regionId,
      unitIds: null,
      years: [year],
      basis: 'LATEST_FILED',
    });
    const evidence = await this.evidence.of(judged, schemes.some(givesToPractices));
    return schemes.map((scheme) =>
      judged.map((report) =>
        scoredReport(report, { scheme, evidence: evidence.get(evidenceKey(report)) ?? nothing, today }),
      ),
    );
  }

  /** What one report is scored by. */
  async scoredBy(report: JudgedReport): Promise<ScoredBy> {
    const scheme = await this.schemes.ofYear(report.regionId, report.year);
    const evidence = await this.evidence.of([report], givesToPractices(scheme));
    return { scheme, evidence: evidence.get(evidenceKey(report)) ?? nothing, today: this.today() };
  }
}

function givesToPractices({ items }: Scheme): boolean {
  return items.some(({ practices }) => practices.length > 0);
}
