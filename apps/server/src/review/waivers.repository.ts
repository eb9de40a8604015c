import type { Day, RuleId } from '@mingjian/domain';
import type { SofterEffect } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { Queryable } from '../platform/database/database.js';

/** A rule softened for one report, with who did it and until when it stood. */
export interface WaiverKept {
  readonly id: string;
  readonly rule: string;
  readonly effect: SofterEffect;
  readonly reason: string;
  readonly validUntil: Day;
  readonly by: string | null;
  readonly at: Date;
  /** Null while it stands, until its last day is over. */
  readonly withdrawnAt: Date | null;
}

export interface NewWaiver {
  readonly id: string;
  readonly unitId: string;
  readonly year: number;
  readonly regionId: string;
  readonly rule: RuleId;
  readonly effect: SofterEffect;
  readonly reason: string;
  readonly validUntil: Day;
  readonly madeBy: string;
  readonly madeAt: Date;
}

/** Rules softened for one report. Whoever writes holds the report's obligation. */
@Injectable()
export class WaiversRepository {
  constructor(private readonly database: Database) {}

  /** Oldest first, those that were taken back included. */
  async ofReport(unitId: string, year: number): Promise<readonly WaiverKept[]> {
    return this.database.query<WaiverKept>(
      `select w.id, w.rule, w.effect, w.reason, w.valid_until as "validUntil", maker.name as by, w.made_at as at,
         w.withdrawn_at as "withdrawnAt"
       from waiver w left join account maker on maker.id = w.made_by
       where w.unit_id = $1 and w.report_year = $2 order by w.made_at, w.id`,
      [unitId, year],
    );
  }

  /** The one that stands for a rule; null where there is none. */
  async standing(
    tx: Queryable,
    unitId: string,
    year: number,
    rule: string,
  ): Promise<Pick<WaiverKept, 'effect' | 'reason' | 'validUntil'> | null> {
    const [row] = await tx.query<Pick<WaiverKept, 'effect' | 'reason' | 'validUntil'>>(
      `select effect, reason, valid_until as "validUntil" from waiver
       where unit_id = $1 and report_year = $2 and rule = $3 and withdrawn_at is null`,
      [unitId, year, rule],
    );
    return row ?? null;
  }

  async insert(tx: Queryable, waiver: NewWaiver): Promise<void> {
    const { id, unitId, year, regionId, rule, effect, reason, validUntil, madeBy, madeAt } = waiver;
    await tx.query(
      `insert into waiver (id, unit_id, report_year, region_id, rule, effect, reason, valid_until, made_by, made_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [id, unitId, year, regionId, rule, effect, reason, validUntil, madeBy, madeAt],
    );
  }

  async withdraw(tx: Queryable, unitId: string, year: number, rule: string, at: Date): Promise<boolean> {
    const rows = await tx.query(
      `update waiver set withdrawn_at = $4
       where unit_id = $1 and report_year = $2 and rule = $3 and withdrawn_at is null returning id`,
      [unitId, year, rule, at],
    );
    return rows.length > 0;
  }
}
