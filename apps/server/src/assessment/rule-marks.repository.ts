import type { MarkedOutcome } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { Queryable } from '../platform/database/database.js';

/** The other unit that a mark is about, with what says who may be told of it. */
export interface OtherUnit {
  readonly unitId: string;
  readonly regionId: string;
  readonly code: string;
  readonly name: string;
  /** Whether its report of the year was published. */
  readonly isPublished: boolean;
}

/** A person's word on a rule as it is kept; the outcome is null where it was taken back. */
export interface RuleMarkKept {
  readonly rule: string;
  readonly outcome: MarkedOutcome | null;
  readonly count: number | null;
  readonly other: OtherUnit | null;
  readonly reason: string;
  readonly revision: number;
  readonly by: string | null;
  readonly at: Date;
}

export interface NewRuleMark extends Omit<RuleMarkKept, 'by' | 'other'> {
  readonly unitId: string;
  readonly year: number;
  readonly otherUnitId: string | null;
  readonly markedBy: string;
}

/** SQL: the unit of an obligation `o`, and how it is called in the year. */
const otherUnitJson = `jsonb_build_object('unitId', o.unit_id, 'regionId', o.region_id, 'code', called.code,
  'name', called.name, 'isPublished', o.published_n is not null)`;
const calledInYear = `join lateral (
  select b.code, b.name from unit_validity b where b.unit_id = o.unit_id
  order by b.valid_from <= o.report_year desc, abs(o.report_year - b.valid_from) limit 1
) called on true`;

/** What people say of rules that no program can judge. Whoever writes holds the report's obligation. */
@Injectable()
export class RuleMarksRepository {
  constructor(private readonly database: Database) {}

  /** By rule; one that nobody ever judged is not there. */
  async ofReport(
    unitId: string,
    year: number,
    db: Queryable = this.database,
  ): Promise<readonly RuleMarkKept[]> {
    return db.query<RuleMarkKept>(
      `select m.rule, m.outcome, m.count, m.reason, m.revision, marker.name as by, m.marked_at as at,
         (select ${otherUnitJson} from obligation o ${calledInYear}
          where o.unit_id = m.other_unit_id and o.report_year = m.report_year) as other
       from rule_mark m left join account marker on marker.id = m.marked_by
       where m.unit_id = $1 and m.report_year = $2
       order by m.rule`,
      [unitId, year],
    );
  }

  /** Another unit of which the same region expects a report of the year; null where there is none. */
  async neighbour(tx: Queryable, code: string, regionId: string, year: number): Promise<OtherUnit | null> {
    const [row] = await tx.query<{ readonly other: OtherUnit }>(
      `select ${otherUnitJson} as other from obligation o ${calledInYear}
       where o.region_id = $2 and o.report_year = $3
         and o.unit_id in (select b.unit_id from unit_validity b where b.code = $1)
       limit 1`,
      [code, regionId, year],
    );
    return row?.other ?? null;
  }

  async keep(tx: Queryable, mark: NewRuleMark): Promise<void> {
    const { unitId, year, rule, outcome, otherUnitId, count, reason, revision, at, markedBy } = mark;
    await tx.query(
      `insert into rule_mark (unit_id, report_year, rule, outcome, other_unit_id, count, reason, revision, marked_at,
         marked_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
       on conflict (unit_id, report_year, rule) do update set outcome = excluded.outcome,
         other_unit_id = excluded.other_unit_id, count = excluded.count, reason = excluded.reason,
         revision = excluded.revision, marked_at = excluded.marked_at, marked_by = excluded.marked_by`,
      [unitId, year, rule, outcome, otherUnitId, count, reason, revision, at, markedBy],
    );
  }
}
