import type { Day, ReportState, UnitKind } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import type { Queryable } from '../platform/database/database.js';
import type { DueByKind } from './read-cycle-plan.js';
import { holds, nearest } from './validity.repository.js';

export interface CycleDates {
  readonly filingDue: Day;
  readonly publicationDue: Day;
}

export interface NewCycle extends CycleDates {
  readonly regionId: string;
  readonly year: number;
  readonly format: string;
  readonly openedAt: Date;
}

export interface StandingCycle extends CycleDates {
  readonly format: string;
  readonly closedAt: Date | null;
  /** Id of its scheme. */
  readonly scheme: string;
}

export interface ExpectedUnit {
  readonly unitId: string;
  readonly code: string;
  readonly name: string;
}

/** What the county has set for one unit and year. */
export interface StandingObligation {
  readonly regionId: string;
  readonly filingDue: Day;
  readonly extensionDue: Day | null;
  readonly extensionReason: string | null;
  readonly closedAt: Date | null;
  readonly state: ReportState;
}

/** SQL: the day of the unit's kind, else the general one; $1 region, $2 year. */
function dueOfKind(unitId: string, general: string): string {
  return `coalesce((
    select d.filing_due from cycle_due d
    where d.region_id = $1 and d.report_year = $2 and d.kind = (
      select u.kind from unit_validity u where u.unit_id = ${unitId} order by ${nearest('u', '$2')} limit 1
    )), ${general})`;
}

/** Writes who is expected to report by when. Every method is called in a transaction. */
@Injectable()
export class ObligationsRepository {
  /** False when the region has a cycle of the year already. */
  async insertCycle(tx: Queryable, cycle: NewCycle): Promise<boolean> {
    const rows = await tx.query(
      `insert into cycle (region_id, report_year, format, filing_due, publication_due, opened_at)
       values ($1, $2, $3, $4, $5, $6) on conflict (region_id, report_year) do nothing returning region_id`,
      [cycle.regionId, cycle.year, cycle.format, cycle.filingDue, cycle.publicationDue, cycle.openedAt],
    );
    return rows.length > 0;
  }

  /** Locks it until the transaction ends. */
  async lockCycle(tx: Queryable, regionId: string, year: number): Promise<StandingCycle | null> {
    const [cycle] = await tx.query<StandingCycle>(
      `select format, filing_due as "filingDue", publication_due as "publicationDue", closed_at as "closedAt", scheme
       from cycle where region_id = $1 and report_year = $2 for update`,
      [regionId, year],
    );
    return cycle ?? null;
  }

  async dueByKind(tx: Queryable, regionId: string, year: number): Promise<DueByKind> {
    const rows = await tx.query<{ readonly kind: UnitKind; readonly filingDue: Day }>(
      `select kind, filing_due as "filingDue" from cycle_due where region_id = $1 and report_year = $2 order by kind`,
      [regionId, year],
    );
    return new Map(rows.map(({ kind, filingDue }) => [kind, filingDue]));
  }

  async setDueByKind(tx: Queryable, regionId: string, year: number, dueByKind: DueByKind): Promise<void> {
    await tx.query('delete from cycle_due where region_id = $1 and report_year = $2', [regionId, year]);
    await tx.query(
      `insert into cycle_due (region_id, report_year, kind, filing_due)
       select $1, $2, kind, due from unnest($3::text[], $4::date[]) as own (kind, due)`,
      [regionId, year, [...dueByKind.keys()], [...dueByKind.values()]],
    );
  }

  /** Sets the dates of a cycle and of all who are expected in it; days by kind are set before. */
  async setDates(tx: Queryable, regionId: string, year: number, dates: CycleDates): Promise<void> {
    await tx.query(
      `with changed as (
         update cycle set filing_due = $3, publication_due = $4 where region_id = $1 and report_year = $2
       )
       update obligation o set filing_due = ${dueOfKind('o.unit_id', '$3')}, publication_due = $4
       where region_id = $1 and report_year = $2`,
      [regionId, year, dates.filingDue, dates.publicationDue],
    );
  }

  /**
   * Closes a cycle, or opens it again with null: there and at each of its obligations. Whoever writes about one of
   * them is waited for, and whoever waits for one of them then sees the year as it is now. Of a closed one the version
   * of its scheme is kept.
   */
  async setClosedAt(
    tx: Queryable,
    regionId: string,
    year: number,
    closed: { readonly at: Date; readonly schemeVersion: string } | null,
  ): Promise<void> {
    const closedAt = closed?.at ?? null;
    await tx.query(
      'update cycle set closed_at = $3, scheme_version = $4 where region_id = $1 and report_year = $2',
      [regionId, year, closedAt, closed?.schemeVersion ?? null],
    );
    // In one order, so that two who lock many of them do not wait for one another in a ring.
    await tx.query(
      `with held as materialized (
         select unit_id from obligation where region_id = $1 and report_year = $2 order by unit_id for update
       )
       update obligation o set closed_at = $3 from held
       where o.unit_id = held.unit_id and o.report_year = $2`,
      [regionId, year, closedAt],
    );
  }

  async states(tx: Queryable, regionId: string, year: number): Promise<readonly ReportState[]> {
    const rows = await tx.query<{ readonly state: ReportState }>(
      'select state from obligation where region_id = $1 and report_year = $2',
      [regionId, year],
    );
    return rows.map(({ state }) => state);
  }

  async unitsValidIn(tx: Queryable, regionId: string, year: number): Promise<readonly ExpectedUnit[]> {
    return tx.query<ExpectedUnit>(
      `select v.unit_id as "unitId", v.code, v.name from unit_validity v
       where v.region_id = $1 and ${holds('v', '$2')} order by v.code`,
      [regionId, year],
    );
  }

  /** Expects those who are not yet expected; returns their ids. */
  async insertObligations(
    tx: Queryable,
    cycle: Omit<NewCycle, 'openedAt'>,
    unitIds: readonly string[],
  ): Promise<ReadonlySet<string>> {
    const rows = await tx.query<{ readonly unitId: string }>(
      `insert into obligation (unit_id, report_year, region_id, format, filing_due, publication_due)
       select unit_id, $2, $1, $4, ${dueOfKind('expected.unit_id', '$5')}, $6
       from unnest($3::uuid[]) as expected (unit_id)
       on conflict (unit_id, report_year) do nothing returning unit_id as "unitId"`,
      [cycle.regionId, cycle.year, unitIds, cycle.format, cycle.filingDue, cycle.publicationDue],
    );
    return new Set(rows.map(({ unitId }) => unitId));
  }

  /** Locks it until the transaction ends, as filing does. */
  async lockObligation(tx: Queryable, unitId: string, year: number): Promise<StandingObligation | null> {
    const [obligation] = await tx.query<StandingObligation>(
      `select o.region_id as "regionId", o.filing_due as "filingDue", o.extension_due as "extensionDue",
         o.extension_reason as "extensionReason", coalesce(o.closed_at, c.closed_at) as "closedAt", o.state
       from obligation o join cycle c on c.region_id = o.region_id and c.report_year = o.report_year
       where o.unit_id = $1 and o.report_year = $2 for update of o`,
      [unitId, year],
    );
    return obligation ?? null;
  }

  /** Expects the report no more. The unit's row goes: nothing stands there by then. */
  async deleteObligation(tx: Queryable, unitId: string, year: number): Promise<void> {
    await tx.query('delete from obligation where unit_id = $1 and report_year = $2', [unitId, year]);
  }

  async setExtension(
    tx: Queryable,
    unitId: string,
    year: number,
    extension: { readonly due: Day; readonly reason: string },
  ): Promise<void> {
    await tx.query(
      `update obligation set extension_due = $3, extension_reason = $4 where unit_id = $1 and report_year = $2`,
      [unitId, year, extension.due, extension.reason],
    );
  }
}
