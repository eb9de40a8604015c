import type { DocumentKind, Run } from '@mingjian/yearbook';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { Queryable } from '../../platform/database/database.js';
import type { Locale } from '../../platform/locale.js';

/** The documents that an edit is for: whatever their basis. */
export interface EditedDocument {
  readonly regionId: string;
  readonly year: number;
  readonly kind: DocumentKind;
  readonly locale: Locale;
}

export interface ParagraphEdit {
  readonly key: string;
  /** Null where the county took its words back. */
  readonly runs: readonly Run[] | null;
  readonly revision: number;
  readonly editedBy: string | null;
  readonly editedAt: Date;
}

/** Paragraphs in the county's own words. */
@Injectable()
export class EditsRepository {
  constructor(private readonly database: Database) {}

  async of(
    { regionId, year, kind, locale }: EditedDocument,
    db: Queryable = this.database,
  ): Promise<readonly ParagraphEdit[]> {
    return db.query<ParagraphEdit>(
      `select e.key, e.runs, e.revision, account.name as "editedBy", e.edited_at as "editedAt"
       from document_edit e left join account on account.id = e.edited_by
       where e.region_id = $1 and e.report_year = $2 and e.kind = $3 and e.locale = $4
       order by e.key collate "C"`,
      [regionId, year, kind, locale],
    );
  }

  /**
   * Keeps the words where the revision is still the one they were based on, 0 for none. Null where it is not: two
   * that write the first words at once meet at the key.
   */
  async keep(
    tx: Queryable,
    { regionId, year, kind, locale }: EditedDocument,
    edit: {
      readonly key: string;
      readonly runs: readonly Run[] | null;
      readonly basedOn: number;
      readonly editedBy: string;
      readonly editedAt: Date;
    },
  ): Promise<number | null> {
    const { key, runs, basedOn, editedBy, editedAt } = edit;
    const [row] = await tx.query<{ readonly revision: number }>(
      `insert into document_edit as e
         (region_id, report_year, kind, locale, key, runs, revision, edited_by, edited_at)
       select $1, $2, $3, $4, $5, $6, 1, $8, $9
       where $7 = 0 or exists (select from document_edit
         where region_id = $1 and report_year = $2 and kind = $3 and locale = $4 and key = $5)
       on conflict (region_id, report_year, kind, locale, key) do update
         set runs = excluded.runs, revision = e.revision + 1, edited_by = excluded.edited_by,
           edited_at = excluded.edited_at
         where e.revision = $7
       returning revision`,
      [regionId, year, kind, locale, key, runs && JSON.stringify(runs), basedOn, editedBy, editedAt],
    );
    return row?.revision ?? null;
  }

  async revision(
    tx: Queryable,
    { regionId, year, kind, locale }: EditedDocument,
    key: string,
  ): Promise<number> {
    const [row] = await tx.query<{ readonly revision: number }>(
      `select revision from document_edit
       where region_id = $1 and report_year = $2 and kind = $3 and locale = $4 and key = $5`,
      [regionId, year, kind, locale, key],
    );
    return row?.revision ?? 0;
  }
}
