import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { Queryable } from '../platform/database/database.js';
import type { Reach } from '../filing/reach.js';

/** Bytes as they were brought, and by whom. */
export interface BroughtDocument {
  readonly sha256: string;
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly mediaType: string;
}

/** A region that brought a document, and what it called it. */
export interface Upload {
  readonly regionId: string;
  readonly name: string;
  readonly mediaType: string;
}

/** A document as a report has it that was read from it. */
export interface DocumentOfReport extends Upload {
  readonly unitId: string;
  readonly year: number;
  readonly n: number;
  readonly versionSha256: string;
}

export interface UploadedBy {
  readonly regionIds: readonly string[];
  /** Units that brought it to begin a draft from. */
  readonly unitIds: readonly string[];
  readonly accountId: string;
  readonly at: Date;
}

/** Documents and which regions brought them. */
@Injectable()
export class DocumentsRepository {
  constructor(private readonly database: Database) {}

  /** Whoever brought the same bytes first has named them. One transaction. */
  async store(document: BroughtDocument, { regionIds, unitIds, accountId, at }: UploadedBy): Promise<void> {
    const { sha256, bytes, name, mediaType } = document;
    await this.database.transaction(async (tx) => {
      await this.keepBytes(tx, { sha256, bytes });
      await tx.query(
        `insert into document_upload (sha256, region_id, name, media_type, uploaded_at, uploaded_by)
         select $1, region_id, $3, $4, $5, $6 from unnest($2::uuid[]) as brought (region_id)
         on conflict (sha256, region_id) do nothing`,
        [sha256, regionIds, name, mediaType, at, accountId],
      );
      await tx.query(
        `insert into draft_document (sha256, unit_id, name, media_type, uploaded_at, uploaded_by)
         select $1, unit_id, $3, $4, $5, $6 from unnest($2::uuid[]) as brought (unit_id)
         on conflict (sha256, unit_id) do nothing`,
        [sha256, unitIds, name, mediaType, at, accountId],
      );
    });
  }

  /** Bytes that are there already are not sent again. */
  async keepBytes(
    tx: Queryable,
    { sha256, bytes }: Pick<BroughtDocument, 'sha256' | 'bytes'>,
  ): Promise<void> {
    const [standing] = await tx.query('select from document where sha256 = $1', [sha256]);
    if (!standing)
      await tx.query(
        'insert into document (sha256, bytes, size) values ($1, $2, $3) on conflict (sha256) do nothing',
        [sha256, bytes, bytes.byteLength],
      );
  }

  /** The first region first. */
  async uploads(sha256: string): Promise<readonly Upload[]> {
    return this.database.query<Upload>(
      `select region_id as "regionId", name, media_type as "mediaType" from document_upload
       where sha256 = $1 order by uploaded_at, region_id`,
      [sha256],
    );
  }

  /** What a unit calls a document that it brought to begin a draft from; null where it brought none such. */
  async ofUnit(sha256: string, unitId: string): Promise<Pick<Upload, 'name' | 'mediaType'> | null> {
    const [row] = await this.database.query<Pick<Upload, 'name' | 'mediaType'>>(
      'select name, media_type as "mediaType" from draft_document where sha256 = $1 and unit_id = $2',
      [sha256, unitId],
    );
    return row ?? null;
  }

  async bytes(sha256: string): Promise<Uint8Array | null> {
    const [row] = await this.database.query<{ readonly bytes: Buffer }>(
      'select bytes from document where sha256 = $1',
      [sha256],
    );
    return row?.bytes ?? null;
  }

  /** What a report within reach calls the document that it was read from; null where none was. */
  async nameInReports(sha256: string, { ids, yearsTo }: Reach): Promise<DocumentOfReport | null> {
    const [row] = await this.database.query<DocumentOfReport>(
      `select v.region_id as "regionId", v.unit_id as "unitId", v.report_year as year, v.n,
         v.sha256 as "versionSha256", v.reading -> 'source' ->> 'name' as name, v.reading -> 'source' ->> 'mediaType' as "mediaType"
       from report_version v
       where v.document_sha256 = $1 and exists (
         select from unnest($2::uuid[], $3::integer[]) as reach (id, year_to)
         where reach.id in (v.unit_id, v.region_id) and v.report_year <= reach.year_to
       )
       order by v.report_year, v.unit_id, v.n desc limit 1`,
      [sha256, ids, yearsTo],
    );
    return row ?? null;
  }
}
