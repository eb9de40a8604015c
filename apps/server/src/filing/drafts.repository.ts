import type { DisclosureReport, Explanation } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import type { Queryable } from '../platform/database/database.js';
import { reportOfContent } from './stored-content.js';

export interface Draft {
  readonly unitId: string;
  readonly year: number;
  readonly revision: number;
  readonly content: DisclosureReport;
  readonly explanations: readonly Explanation[];
  /** What is remembered of the writing; left out: as it was. */
  readonly marks?: readonly string[] | null;
  readonly savedAt: Date;
  readonly savedBy: string | null;
}

const saveSql = `
  insert into draft (unit_id, report_year, revision, content, explanations, saved_at, saved_by, marks)
  values ($1, $2, $3, $4, $5, $6, $7, coalesce($8::jsonb, '[]'))
  on conflict (unit_id, report_year) do update set revision = excluded.revision, content = excluded.content,
    explanations = excluded.explanations, saved_at = excluded.saved_at, saved_by = excluded.saved_by,
    marks = coalesce($8::jsonb, draft.marks)`;

/** One draft a unit and year. The obligation is locked: whoever saves has just seen the revision before. */
@Injectable()
export class DraftsRepository {
  async save(tx: Queryable, draft: Draft): Promise<void> {
    const { unitId, year, revision, content, explanations, marks, savedAt, savedBy } = draft;
    await tx.query(saveSql, [
      unitId,
      year,
      revision,
      JSON.stringify(content),
      JSON.stringify(explanations),
      savedAt,
      savedBy,
      marks ? JSON.stringify(marks) : null,
    ]);
  }

  /** What the draft says; null where there is none. */
  async content(tx: Queryable, unitId: string, year: number): Promise<DisclosureReport | null> {
    const [row] = await tx.query<{ readonly content: unknown }>(
      'select content from draft where unit_id = $1 and report_year = $2',
      [unitId, year],
    );
    return row ? reportOfContent(row.content) : null;
  }

  async remove(tx: Queryable, unitId: string, year: number): Promise<void> {
    await tx.query('delete from draft where unit_id = $1 and report_year = $2', [unitId, year]);
  }
}
