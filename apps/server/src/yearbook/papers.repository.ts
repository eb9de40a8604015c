import type { PublicationComparison } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { Queryable } from '../platform/database/database.js';

interface VersionKey {
  readonly unitId: string;
  readonly year: number;
  readonly n: number;
}

/** A sealed scan as it is listed; the name of who attached it is null where nobody in particular did. */
export interface Attachment {
  readonly id: string;
  readonly version: number;
  readonly sha256: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly attachedAt: Date;
  readonly attachedBy: string | null;
}

export interface AttachmentBytes {
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly name: string;
  readonly mediaType: string;
  readonly version: number;
}

export interface NewAttachment {
  readonly sha256: string;
  readonly name: string;
  readonly mediaType: string;
  readonly at: Date;
  readonly accountId: string;
}

export interface AttachmentPlace {
  readonly unitId: string;
  readonly year: number;
  readonly version: number;
  readonly versionSha256: string;
  readonly sha256: string;
}

/** What a page was found to say, and how it was read. */
export interface ComparedPage extends PublicationComparison {
  /** Differences beyond those that are kept. */
  readonly more: number;
  /** Places at which the page's text was damaged and repaired before it was compared. */
  readonly repairs: number;
}

export interface KeptComparison {
  readonly id: string;
  readonly version: number;
  readonly sha256: string;
  readonly name: string;
  readonly comparedAt: Date;
  readonly comparedBy: string | null;
  readonly differenceCount: number;
  readonly outcome: ComparedPage;
}

export interface NewComparison {
  readonly sha256: string;
  readonly name: string;
  readonly at: Date;
  readonly accountId: string;
  readonly differenceCount: number;
  readonly outcome: ComparedPage;
}

const attachmentColumns = `a.id, a.version_n as version, a.sha256, a.name, a.media_type as "mediaType", d.size,
  a.attached_at as "attachedAt", account.name as "attachedBy"`;

/** Scans and comparisons of reports. Their bytes lie with the other documents. */
@Injectable()
export class PapersRepository {
  constructor(private readonly database: Database) {}

  /** The latest first; those taken back are not listed. */
  async attachments(unitId: string, year: number): Promise<readonly Attachment[]> {
    return this.database.query<Attachment>(
      `select ${attachmentColumns} from report_attachment a
       join document d using (sha256) left join account on account.id = a.attached_by
       where a.unit_id = $1 and a.report_year = $2 and a.withdrawn_at is null
       order by a.attached_at desc, a.id`,
      [unitId, year],
    );
  }

  async attachmentBytes(unitId: string, year: number, id: string): Promise<AttachmentBytes | null> {
    const [row] = await this.database.query<AttachmentBytes>(
      `select d.bytes, a.sha256, a.name, a.media_type as "mediaType", a.version_n as version
       from report_attachment a join document d using (sha256)
       where a.unit_id = $1 and a.report_year = $2 and a.id = $3 and a.withdrawn_at is null`,
      [unitId, year, id],
    );
    return row ?? null;
  }

  /** False where the version has the very same scan already. */
  async attach(tx: Queryable, { unitId, year, n }: VersionKey, added: NewAttachment): Promise<boolean> {
    const rows = await tx.query(
      `insert into report_attachment
         (unit_id, report_year, version_n, sha256, name, media_type, attached_at, attached_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (unit_id, report_year, version_n, sha256) where withdrawn_at is null do nothing
       returning id`,
      [unitId, year, n, added.sha256, added.name, added.mediaType, added.at, added.accountId],
    );
    return rows.length > 0;
  }

  /** Where an attachment belongs. Null where there is none, or it was taken back. */
  async attachmentPlace(db: Queryable, id: string): Promise<AttachmentPlace | null> {
    const [row] = await db.query<AttachmentPlace>(
      `select a.unit_id as "unitId", a.report_year as year, a.version_n as version,
         v.sha256 as "versionSha256", a.sha256
       from report_attachment a
       join report_version v on v.unit_id = a.unit_id and v.report_year = a.report_year and v.n = a.version_n
       where a.id = $1 and a.withdrawn_at is null`,
      [id],
    );
    return row ?? null;
  }

  async withdraw(tx: Queryable, id: string, at: Date, accountId: string): Promise<void> {
    await tx.query('update report_attachment set withdrawn_at = $2, withdrawn_by = $3 where id = $1', [
      id,
      at,
      accountId,
    ]);
  }

  /** The latest first. */
  async comparisons(unitId: string, year: number, limit: number): Promise<readonly KeptComparison[]> {
    return this.database.query<KeptComparison>(
      `select c.id, c.version_n as version, c.sha256, c.name, c.compared_at as "comparedAt",
         account.name as "comparedBy", c.difference_count as "differenceCount", c.outcome
       from publication_comparison c left join account on account.id = c.compared_by
       where c.unit_id = $1 and c.report_year = $2
       order by c.compared_at desc, c.id limit $3`,
      [unitId, year, limit],
    );
  }

  async addComparison(tx: Queryable, { unitId, year, n }: VersionKey, added: NewComparison): Promise<string> {
    const [row] = await tx.query<{ readonly id: string }>(
      `insert into publication_comparison
         (unit_id, report_year, version_n, sha256, name, compared_at, compared_by, difference_count, outcome)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id`,
      [
        unitId,
        year,
        n,
        added.sha256,
        added.name,
        added.at,
        added.accountId,
        added.differenceCount,
        JSON.stringify(added.outcome),
      ],
    );
    if (!row) throw new Error('An inserted row has an id');
    return row.id;
  }
}
