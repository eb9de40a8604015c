import { isDay } from '@mingjian/domain';
import type { Day } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { detailOf } from '../filing/report-log.js';
import { Database } from '../platform/database/database.js';

/** One act on a report, as its unit and its county read it. */
export interface ReportStepView {
  readonly sequence: number;
  readonly act: string;
  readonly at: Date;
  readonly by: string | null;
  readonly version: number | null;
  readonly note: string | null;
  readonly dueOn: Day | null;
}

interface StepRow extends Omit<ReportStepView, 'note' | 'dueOn'> {
  readonly detail: unknown;
}

/** What happened to one report: out of its region's log, oldest first. */
@Injectable()
export class ReportStepsRepository {
  constructor(private readonly database: Database) {}

  async ofReport(unitId: string, year: number): Promise<readonly ReportStepView[]> {
    const rows = await this.database.query<StepRow>(
      `select e.sequence, e.act, e.at, a.name as by, e.version_n as version, e.detail
       from event e left join account a on a.id = e.actor_id
       where e.unit_id = $1 and e.report_year = $2 order by e.region_id, e.sequence`,
      [unitId, year],
    );
    return rows.map(({ detail, ...step }) => {
      const { note, reason, correctionDue } = detailOf(detail);
      const words = note ?? reason;
      return {
        ...step,
        note: typeof words === 'string' ? words : null,
        dueOn: isDay(correctionDue) ? correctionDue : null,
      };
    });
  }
}
