import type { OwnStep } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { Queryable } from '../platform/database/database.js';

/** A step of the unit's own people, as it is shown to them. */
export interface StepShown {
  readonly step: OwnStep;
  readonly revision: number;
  readonly by: string | null;
  readonly at: Date;
}

/** Steps taken before filing: the last of each kind. The obligation is held by whoever writes. */
@Injectable()
export class OwnStepsRepository {
  constructor(private readonly database: Database) {}

  async ofReport(unitId: string, year: number): Promise<readonly StepShown[]> {
    return this.database.query<StepShown>(
      `select s.step, s.revision, a.name as by, s.taken_at as at
       from own_step s left join account a on a.id = s.taken_by
       where s.unit_id = $1 and s.report_year = $2 order by s.taken_at, s.step`,
      [unitId, year],
    );
  }

  async take(
    tx: Queryable,
    {
      unitId,
      year,
      step,
      revision,
      by,
      at,
    }: Omit<StepShown, 'by'> & {
      readonly unitId: string;
      readonly year: number;
      readonly by: string;
    },
  ): Promise<void> {
    await tx.query(
      `insert into own_step (unit_id, report_year, step, revision, taken_by, taken_at)
       values ($1, $2, $3, $4, $5, $6)
       on conflict (unit_id, report_year, step) do update
         set revision = excluded.revision, taken_by = excluded.taken_by, taken_at = excluded.taken_at`,
      [unitId, year, step, revision, by, at],
    );
  }
}
