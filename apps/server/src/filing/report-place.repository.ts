import type { Day, RegionKind, UnitKind } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import type { Queryable } from '../platform/database/database.js';
import { bearer, nearest } from '../units/validity.repository.js';
import { isCode } from './handed-in.js';
import { standingOf, standingOfRow } from './report-place.js';
import type { ReportPlace, StandingRow } from './report-place.js';

interface PlaceRow extends StandingRow {
  readonly unit_id: string;
  readonly code: string;
  readonly kind: UnitKind;
  readonly region_id: string;
  readonly region_kind: RegionKind;
  readonly format: string | null;
  readonly filing_due: Day;
  readonly publication_due: Day;
  readonly extension_due: Day | null;
  readonly cycle_opened: boolean;
  readonly cycle_closed_at: Date | null;
  readonly own_steps: boolean | null;
  readonly approver_files: boolean | null;
  readonly second_person: boolean | null;
}

interface Asked {
  /** SQL: the row `asked (unit_id)`; $1 says who, $2 in which year. */
  readonly who: string;
  readonly lock: boolean;
}

const byCode = `select b.unit_id from unit_validity b where b.code = $1 order by ${bearer('b', '$2')} limit 1`;
const byId = 'select id as unit_id from unit where id = $1';

/**
 * The obligation is locked in a CTE: what waited for the lock is read as it stands afterwards. Whatever else hangs
 * on the report is read by later statements, for this one still sees the other tables as they were before: also the
 * cycle, which is why its closing is repeated at the obligation.
 */
function placeSql({ who, lock }: Asked): string {
  return `
    with asked as (${who}),
    due as materialized (
      select o.* from obligation o join asked using (unit_id) where o.report_year = $2
      ${lock ? 'for update of o' : ''}
    )
    select asked.unit_id, v.code, v.kind, coalesce(due.region_id, v.region_id) as region_id, r.kind as region_kind,
      due.format, due.filing_due, due.publication_due, due.extension_due, ${standingOf('due')},
      cycle.region_id is not null as cycle_opened, coalesce(due.closed_at, cycle.closed_at) as cycle_closed_at,
      setting.own_steps, setting.approver_files, setting.second_person
    from asked
    join lateral (
      select u.* from unit_validity u where u.unit_id = asked.unit_id order by ${nearest('u', '$2')} limit 1
    ) v on true
    left join due on true
    join lateral (
      select p.kind from region_validity p where p.region_id = coalesce(due.region_id, v.region_id)
      order by ${nearest('p', '$2')} limit 1
    ) r on true
    left join cycle on cycle.region_id = coalesce(due.region_id, v.region_id) and cycle.report_year = $2
    left join review_setting setting on setting.region_id = coalesce(due.region_id, v.region_id)`;
}

const lockByCode = placeSql({ who: byCode, lock: true });
const lockById = placeSql({ who: byId, lock: true });
const readByCode = placeSql({ who: byCode, lock: false });

/** A unit's place in a report year. Whoever writes about a report locks it here first, then the chain's end. */
@Injectable()
export class ReportPlaceRepository {
  /** By any code the unit ever bore; null when none ever bore it. Locks the obligation until the transaction ends. */
  async lock(tx: Queryable, code: string, year: number): Promise<ReportPlace | null> {
    return isCode(code) ? this.find(tx, lockByCode, code, year) : null;
  }

  async lockById(tx: Queryable, unitId: string, year: number): Promise<ReportPlace | null> {
    return this.find(tx, lockById, unitId, year);
  }

  async read(db: Queryable, code: string, year: number): Promise<ReportPlace | null> {
    return isCode(code) ? this.find(db, readByCode, code, year) : null;
  }

  private async find(db: Queryable, sql: string, who: string, year: number): Promise<ReportPlace | null> {
    const [row] = await db.query<PlaceRow>(sql, [who, year]);
    return row ? placeOfRow(row, year) : null;
  }
}

function placeOfRow(row: PlaceRow, year: number): ReportPlace {
  return {
    unitId: row.unit_id,
    code: row.code,
    kind: row.kind,
    regionId: row.region_id,
    regionKind: row.region_kind,
    year,
    obligation:
      row.format === null
        ? null
        : {
            format: row.format,
            filingDue: row.filing_due,
            publicationDue: row.publication_due,
            extensionDue: row.extension_due,
            standing: standingOfRow(row),
          },
    cycle: row.cycle_opened ? { closedAt: row.cycle_closed_at } : null,
    settings: {
      ownSteps: row.own_steps ?? false,
      approverFiles: row.approver_files ?? false,
      secondPerson: row.second_person ?? false,
    },
  };
}
