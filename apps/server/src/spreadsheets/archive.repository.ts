import type { Explanation, DisclosureReport, Origin } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { recalled } from '../filing/reports.repository.js';
import { explanationsOfContent, reportOfContent } from '../filing/stored-content.js';
import { Database } from '../platform/database/database.js';
import { nearest } from '../units/validity.repository.js';

/** A version as the archive lists it; its content is fetched when its turn comes. */
export interface ArchivedVersion {
  readonly unitId: string;
  readonly code: string;
  readonly unitName: string;
  readonly year: number;
  readonly n: number;
  readonly origin: Origin;
  readonly filedAt: Date | null;
  readonly sha256: string;
  /** Taken back by its unit: it is the unit's alone. */
  readonly recalled: boolean;
  /** Whether it is what stands: the latest version of its report. */
  readonly stands: boolean;
  readonly chainHead: string | null;
  readonly sequence: number | null;
  readonly publishedOn: string | null;
}

export interface ArchivedContent {
  readonly report: DisclosureReport;
  readonly explanations: readonly Explanation[];
}

export interface ArchivedAttachment {
  readonly id: string;
  readonly code: string;
  readonly unitName: string;
  readonly version: number;
  readonly name: string;
  readonly mediaType: string;
  readonly sha256: string;
  readonly attachedAt: Date;
}

/** SQL: who is expected in a region and year, by the code and name of the year. */
const standing = `
  select o.*, u.code, u.name
  from obligation o
  join lateral (
    select b.code, b.name from unit_validity b where b.unit_id = o.unit_id
    order by ${nearest('b', 'o.report_year')} limit 1
  ) u on true
  where o.region_id = any (array(select covered_regions($1))) and o.report_year = $2`;

/** A county's year piece by piece: lists without contents, contents one at a time. */
@Injectable()
export class ArchiveRepository {
  constructor(private readonly database: Database) {}

  /** Balances that a year was opened with are numbered at 0 and below and are no reports. */
  async versions(regionId: string, year: number): Promise<readonly ArchivedVersion[]> {
    return this.database.query<ArchivedVersion>(
      `with standing as (${standing})
       select v.unit_id as "unitId", s.code, s.name as "unitName", v.report_year as year, v.n, v.origin,
         v.filed_at as "filedAt", v.sha256, ${recalled('v.n', 'v')} as recalled, v.n = s.latest_n as stands,
         e.hash as "chainHead", e.sequence,
         case when v.n = s.published_n then s.published_on end as "publishedOn"
       from standing s
       join report_version v on v.unit_id = s.unit_id and v.report_year = s.report_year and v.n > 0
       left join event e on e.unit_id = v.unit_id and e.report_year = v.report_year and e.version_n = v.n
         and e.act in ('REPORT_FILED', 'HISTORICAL_TAKEN_IN')
       order by s.code, v.n`,
      [regionId, year],
    );
  }

  async content({ unitId, year, n }: ArchivedVersion): Promise<ArchivedContent> {
    const [row] = await this.database.query<{ readonly content: unknown; readonly explanations: unknown }>(
      'select content, explanations from report_version where unit_id = $1 and report_year = $2 and n = $3',
      [unitId, year, n],
    );
    if (!row) throw new Error(`Unit ${unitId} has no version ${n} of ${year}`);
    return {
      report: reportOfContent(row.content),
      explanations: explanationsOfContent(row.explanations),
    };
  }

  async attachments(regionId: string, year: number): Promise<readonly ArchivedAttachment[]> {
    return this.database.query<ArchivedAttachment>(
      `with standing as (${standing})
       select a.id, s.code, s.name as "unitName", a.version_n as version, a.name, a.media_type as "mediaType",
         a.sha256, a.attached_at as "attachedAt"
       from standing s
       join report_attachment a on a.unit_id = s.unit_id and a.report_year = s.report_year
       where a.withdrawn_at is null and not ${recalled('a.version_n', 'a')}
       order by s.code, a.version_n, a.attached_at, a.id`,
      [regionId, year],
    );
  }

  /** Null where the scan was taken back since it was listed. */
  async attachmentBytes(id: string): Promise<Uint8Array | null> {
    const [row] = await this.database.query<{ readonly bytes: Uint8Array }>(
      `select d.bytes from report_attachment a join document d using (sha256)
       where a.id = $1 and a.withdrawn_at is null`,
      [id],
    );
    return row?.bytes ?? null;
  }
}
