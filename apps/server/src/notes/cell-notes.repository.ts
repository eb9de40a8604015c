import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { Queryable } from '../platform/database/database.js';

export interface CellNote {
  readonly year: number;
  readonly cell: string;
  readonly text: string;
  readonly revision: number;
  readonly writtenAt: Date;
  /** The name of whoever wrote it; null where the account is gone. */
  readonly writtenBy: string | null;
}

const columns = `n.report_year as year, n.cell, n.text, n.revision, n.written_at as "writtenAt",
  (select a.name from account a where a.id = n.written_by) as "writtenBy"`;

/** One note a cell and year. */
@Injectable()
export class CellNotesRepository {
  constructor(private readonly database: Database) {}

  /** At most one a cell of each year: a form has some 200 cells. */
  async notes(unitId: string, years: readonly number[]): Promise<readonly CellNote[]> {
    return this.database.query<CellNote>(
      `select ${columns} from cell_note n
       where n.unit_id = $1 and n.report_year = any ($2::integer[]) and n.text <> ''
       order by n.report_year desc, n.cell`,
      [unitId, years],
    );
  }

  /** 0 where the cell never had a note. The lock of the report's place keeps it as it is. */
  async revision(tx: Queryable, unitId: string, year: number, cell: string): Promise<number> {
    const [row] = await tx.query<{ readonly revision: number }>(
      'select revision from cell_note where unit_id = $1 and report_year = $2 and cell = $3 for update',
      [unitId, year, cell],
    );
    return row?.revision ?? 0;
  }

  async write(
    tx: Queryable,
    note: {
      readonly unitId: string;
      readonly year: number;
      readonly cell: string;
      readonly text: string;
      readonly revision: number;
      readonly writtenAt: Date;
      readonly writtenBy: string;
    },
  ): Promise<void> {
    const { unitId, year, cell, text, revision, writtenAt, writtenBy } = note;
    await tx.query(
      `insert into cell_note (unit_id, report_year, cell, text, revision, written_at, written_by)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (unit_id, report_year, cell) do update set text = excluded.text, revision = excluded.revision,
         written_at = excluded.written_at, written_by = excluded.written_by`,
      [unitId, year, cell, text, revision, writtenAt, writtenBy],
    );
  }
}
