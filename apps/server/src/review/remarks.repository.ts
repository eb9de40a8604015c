import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { Queryable } from '../platform/database/database.js';

export interface RemarkAnswer {
  readonly id: string;
  readonly body: string;
  readonly by: string | null;
  readonly at: Date;
}

/** What the county says of one place of a report, with what its unit answered. */
export interface Remark {
  readonly id: string;
  /** The version that was looked at. */
  readonly version: number;
  readonly cell: string | null;
  readonly section: string | null;
  /** The words of the section that it is about; null for the whole section. */
  readonly quote: string | null;
  /** The rule whose finding led to it. */
  readonly rule: string | null;
  readonly body: string;
  readonly by: string | null;
  readonly at: Date;
  /** Null while only the county sees it. */
  readonly sentAt: Date | null;
  readonly settledAt: Date | null;
  readonly answers: readonly RemarkAnswer[];
}

export interface NewRemark extends Omit<Remark, 'by' | 'at' | 'answers' | 'settledAt'> {
  readonly unitId: string;
  readonly year: number;
  readonly regionId: string;
  readonly madeBy: string;
  readonly madeAt: Date;
}

/** Where a remark stands, for whoever wants to answer or settle it. */
export interface RemarkPlace {
  readonly unitId: string;
  readonly year: number;
  readonly sentAt: Date | null;
  readonly settledAt: Date | null;
}

interface RemarkRow extends Omit<Remark, 'answers'> {
  readonly answers: readonly (Omit<RemarkAnswer, 'at'> & { readonly at: string })[];
}

const remarksSql = `
  select r.id, r.version_n as version, r.cell, r.section, r.quote, r.rule, r.body, maker.name as by, r.made_at as at,
    r.sent_at as "sentAt", r.settled_at as "settledAt", (
      select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'body', a.body, 'by', giver.name, 'at', a.given_at)
        order by a.given_at, a.id), '[]')
      from remark_answer a left join account giver on giver.id = a.given_by where a.remark_id = r.id
    ) as answers
  from remark r left join account maker on maker.id = r.made_by
  where r.unit_id = $1 and r.report_year = $2 and ($3 or r.sent_at is not null)
  order by r.made_at, r.id`;

/** Remarks and their answers. Whoever writes holds the report's obligation. */
@Injectable()
export class RemarksRepository {
  constructor(private readonly database: Database) {}

  /** Oldest first; without those that were not sent, where it is the unit that asks. */
  async ofReport(unitId: string, year: number, withUnsent: boolean): Promise<readonly Remark[]> {
    const rows = await this.database.query<RemarkRow>(remarksSql, [unitId, year, withUnsent]);
    return rows.map((row) => ({
      ...row,
      answers: row.answers.map((answer) => ({ ...answer, at: new Date(answer.at) })),
    }));
  }

  async place(db: Queryable, id: string): Promise<RemarkPlace | null> {
    const [row] = await db.query<RemarkPlace>(
      `select unit_id as "unitId", report_year as year, sent_at as "sentAt", settled_at as "settledAt"
       from remark where id = $1`,
      [id],
    );
    return row ?? null;
  }

  /** False when the id is taken, by whatever remark. */
  async insert(tx: Queryable, remark: NewRemark): Promise<boolean> {
    const rows = await tx.query(
      `insert into remark (id, unit_id, report_year, region_id, version_n, cell, section, quote, rule, body, made_by,
         made_at, sent_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) on conflict (id) do nothing returning id`,
      [
        remark.id,
        remark.unitId,
        remark.year,
        remark.regionId,
        remark.version,
        remark.cell,
        remark.section,
        remark.quote,
        remark.rule,
        remark.body,
        remark.madeBy,
        remark.madeAt,
        remark.sentAt,
      ],
    );
    return rows.length > 0;
  }

  /** Whether this very remark stands already: somebody asked again without having heard the answer. */
  async isKept(tx: Queryable, remark: NewRemark): Promise<boolean> {
    const rows = await tx.query(
      `select from remark where id = $1 and unit_id = $2 and report_year = $3 and body = $4 and made_by = $5
         and cell is not distinct from $6 and section is not distinct from $7 and quote is not distinct from $8`,
      [
        remark.id,
        remark.unitId,
        remark.year,
        remark.body,
        remark.madeBy,
        remark.cell,
        remark.section,
        remark.quote,
      ],
    );
    return rows.length > 0;
  }

  /** Shows the unit what was kept back so far; returns the ids. */
  async send(tx: Queryable, unitId: string, year: number, at: Date): Promise<readonly string[]> {
    const rows = await tx.query<{ readonly id: string }>(
      `update remark set sent_at = $3 where unit_id = $1 and report_year = $2 and sent_at is null returning id`,
      [unitId, year, at],
    );
    return rows.map(({ id }) => id).sort();
  }

  /** Remarks that the unit knows of and that are not settled. */
  async countOpen(tx: Queryable, unitId: string, year: number): Promise<number> {
    const [row] = await tx.query<{ readonly open: number }>(
      `select count(*) as open from remark
       where unit_id = $1 and report_year = $2 and sent_at is not null and settled_at is null`,
      [unitId, year],
    );
    return row?.open ?? 0;
  }

  /** Takes back a remark that nobody but the county has seen. */
  async remove(tx: Queryable, id: string): Promise<void> {
    await tx.query('delete from remark where id = $1 and sent_at is null', [id]);
  }

  async settle(tx: Queryable, id: string, by: string, at: Date): Promise<void> {
    await tx.query('update remark set settled_by = $2, settled_at = $3 where id = $1', [id, by, at]);
  }

  /** False when the id is taken. */
  async insertAnswer(
    tx: Queryable,
    answer: {
      readonly id: string;
      readonly remarkId: string;
      readonly body: string;
      readonly by: string;
      readonly at: Date;
    },
  ): Promise<boolean> {
    const { id, remarkId, body, by, at } = answer;
    const rows = await tx.query(
      `insert into remark_answer (id, remark_id, body, given_by, given_at) values ($1, $2, $3, $4, $5)
       on conflict (id) do nothing returning id`,
      [id, remarkId, body, by, at],
    );
    return rows.length > 0;
  }

  async isAnswerKept(
    tx: Queryable,
    {
      id,
      remarkId,
      body,
      by,
    }: { readonly id: string; readonly remarkId: string; readonly body: string; readonly by: string },
  ): Promise<boolean> {
    const rows = await tx.query(
      'select from remark_answer where id = $1 and remark_id = $2 and body = $3 and given_by = $4',
      [id, remarkId, body, by],
    );
    return rows.length > 0;
  }
}
