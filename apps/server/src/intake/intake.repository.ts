import type { DisclosureReport, Origin } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import type { Reach } from '../filing/reach.js';
import type { Answered, IdempotencyKey } from '../filing/history.repository.js';
import { HistoryRepository } from '../filing/history.repository.js';
import { reportOfContent } from '../filing/stored-content.js';
import { Database } from '../platform/database/database.js';
import type { Queryable } from '../platform/database/database.js';
import { holds, nearest } from '../units/validity.repository.js';

/** The version of a report that stands, as far as taking another one in must know it. */
export interface StandingVersion {
  readonly n: number;
  readonly origin: Origin;
  readonly content: DisclosureReport;
  readonly sha256: string;
  readonly documentSha256: string | null;
  readonly corrections: unknown;
}

/** A version that was read from a document. */
export interface VersionOfDocument {
  readonly unitCode: string;
  readonly unitName: string;
  readonly year: number;
  readonly version: number;
}

/** What stands already of what is to be taken in. */
@Injectable()
export class IntakeRepository {
  constructor(
    private readonly database: Database,
    private readonly history: HistoryRepository,
  ) {}

  /** The answer that a key was given before. */
  async answered(key: IdempotencyKey): Promise<Answered | null> {
    return this.history.answered(this.database, key);
  }

  async standing(db: Queryable, unitId: string, year: number): Promise<StandingVersion | null> {
    const [row] = await db.query<Omit<StandingVersion, 'content'> & { readonly content: unknown }>(
      `select v.n, v.origin, v.content, v.sha256, v.document_sha256 as "documentSha256", v.corrections
       from obligation o
       join report_version v on v.unit_id = o.unit_id and v.report_year = o.report_year and v.n = o.latest_n
       where o.unit_id = $1 and o.report_year = $2`,
      [unitId, year],
    );
    return row ? { ...row, content: reportOfContent(row.content) } : null;
  }

  /** Reports within reach of which a standing version was read from the document. */
  async versionsOf(sha256: string, { ids, yearsTo }: Reach): Promise<readonly VersionOfDocument[]> {
    return this.database.query<VersionOfDocument>(
      `select u.code as "unitCode", u.name as "unitName", v.report_year as year, v.n as version
       from report_version v
       join obligation o on o.unit_id = v.unit_id and o.report_year = v.report_year and o.latest_n = v.n
       join lateral (
         select w.code, w.name from unit_validity w where w.unit_id = v.unit_id
         order by ${nearest('w', 'v.report_year')} limit 1
       ) u on true
       where v.document_sha256 = $1 and exists (
         select from unnest($2::uuid[], $3::integer[]) as reach (id, year_to)
         where reach.id in (v.unit_id, v.region_id) and v.report_year <= reach.year_to
       )
       order by v.report_year desc, u.code`,
      [sha256, ids, yearsTo],
    );
  }

  /** Codes in the year of the units within some regions that a document may mean by a name. */
  async unitsNamed(name: string, year: number, { ids, yearsTo }: Reach): Promise<readonly string[]> {
    const rows = await this.database.query<{ readonly code: string }>(
      `select distinct v.code from unit_validity v
       where ($1 = v.name or right($1, length(v.name)) = v.name) and ${holds('v', '$2')} and exists (
         select from unnest($3::uuid[], $4::integer[]) as reach (id, year_to)
         where reach.id = v.region_id and $2 <= reach.year_to
       )`,
      [name, year, ids, yearsTo],
    );
    return rows.map(({ code }) => code);
  }
}
