import type { Day } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import type { Queryable } from '../platform/database/database.js';
import { holds } from './validity.repository.js';

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
}

export interface ExpectedUnit {
  readonly unitId: string;
  readonly code: string;
}

/** What the county has set for one unit and year. */
export interface StandingObligation {
  readonly regionId: string;
  readonly filingDue: Day;
  readonly extensionDue: Day | null;
  readonly extensionReason: string | null;
  readonly closedAt: Date | null;
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
      `select format, filing_due as "filingDue", publication_due as "publicationDue", closed_at as "closedAt"
       from cycle where region_id = $1 and report_year = $2 for update`,
      [regionId, year],
    );
    return cycle ?? null;
  }

  /** Sets the dates of a cycle and of all who are expected in it. */
  async setDates(tx: Queryable, regionId: string, year: number, dates: CycleDates): Promise<void> {
    await tx.query(
      `with changed as (
         update cycle set filing_due = $3, publication_due = $4 where region_id = $1 and report_year = $2
       )
       update obligation set filing_due = $3, publication_due = $4 where region_id = $1 and report_year = $2`,
      [regionId, year, dates.filingDue, dates.publicationDue],
    );
  }

  async unitsValidIn(tx: Queryable, regionId: string, year: number): Promise<readonly ExpectedUnit[]> {
    return tx.query<ExpectedUnit>(
      `select v.unit_id as "unitId", v.code from unit_validity v
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
       select unit_id, $2, $3, $4, $5, $6 from unnest($1::uuid[]) as expected (unit_id)
       on conflict (unit_id, report_year) do nothing returning unit_id as "unitId"`,
      [unitIds, cycle.year, cycle.regionId, cycle.format, cycle.filingDue, cycle.publicationDue],
    );
    return new Set(rows.map(({ unitId }) => unitId));
  }

  /** Locks it until the transaction ends, as filing does. */
  async lockObligation(tx: Queryable, unitId: string, year: number): Promise<StandingObligation | null> {
    const [obligation] = await tx.query<StandingObligation>(
      `select o.region_id as "regionId", o.filing_due as "filingDue", o.extension_due as "extensionDue",
         o.extension_reason as "extensionReason", c.closed_at as "closedAt"
       from obligation o join cycle c on c.region_id = o.region_id and c.report_year = o.report_year
       where o.unit_id = $1 and o.report_year = $2 for update of o`,
      [unitId, year],
    );
    return obligation ?? null;
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
