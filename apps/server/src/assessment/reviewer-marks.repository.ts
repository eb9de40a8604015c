import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { Queryable } from '../platform/database/database.js';

/** A mark as it is kept; points are null where it was taken back. */
export interface MarkKept {
  readonly indicator: string;
  readonly points: number | null;
  readonly reason: string;
  readonly revision: number;
  readonly by: string | null;
  readonly at: Date;
}

export interface NewMark extends Omit<MarkKept, 'by'> {
  readonly unitId: string;
  readonly year: number;
  readonly markedBy: string;
}

/** What reviewers give where no machine can judge. Whoever writes holds the report's obligation. */
@Injectable()
export class ReviewerMarksRepository {
  constructor(private readonly database: Database) {}

  /** By indicator; one that was never marked is not there. */
  async ofReport(unitId: string, year: number, db: Queryable = this.database): Promise<readonly MarkKept[]> {
    return db.query<MarkKept>(
      `select m.indicator, m.points, m.reason, m.revision, marker.name as by, m.marked_at as at
       from reviewer_mark m left join account marker on marker.id = m.marked_by
       where m.unit_id = $1 and m.report_year = $2
       order by m.indicator`,
      [unitId, year],
    );
  }

  async keep(tx: Queryable, mark: NewMark): Promise<void> {
    const { unitId, year, indicator, points, reason, revision, at, markedBy } = mark;
    await tx.query(
      `insert into reviewer_mark (unit_id, report_year, indicator, points, reason, revision, marked_at, marked_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (unit_id, report_year, indicator) do update set points = excluded.points,
         reason = excluded.reason, revision = excluded.revision, marked_at = excluded.marked_at,
         marked_by = excluded.marked_by`,
      [unitId, year, indicator, points, reason, revision, at, markedBy],
    );
  }
}
