import type { AppealSubject } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { Queryable } from '../platform/database/database.js';
import { nearest } from '../units/validity.repository.js';
import type { Appeal, AppealAnswer, AppealOfUnit, AppealPlace } from './appeal.js';

export interface NewAppeal extends AppealSubject {
  readonly id: string;
  readonly unitId: string;
  readonly regionId: string;
  readonly year: number;
  readonly version: number;
  readonly reason: string;
  readonly madeBy: string;
  readonly madeAt: Date;
}

export interface NewAppealAnswer extends Omit<AppealAnswer, 'by' | 'at'> {
  readonly appealId: string;
  readonly givenBy: string;
  readonly givenAt: Date;
}

type AnswerRow = Omit<AppealAnswer, 'at'> & { readonly at: string };
type AppealRow = Omit<Appeal, 'answer'> & { readonly answer: AnswerRow | null };
type ListedRow = Omit<AppealOfUnit, 'answer'> & { readonly answer: AnswerRow | null; readonly total: number };

const columns = `p.id, p.unit_id as "unitId", p.report_year as year, p.version_n as version, p.indicator, p.rule, p.cells,
  p.reason, maker.name as by, p.made_at as at, p.withdrawn_at as "withdrawnAt",
  case when w.appeal_id is not null then jsonb_build_object('verdict', w.verdict, 'reason', w.reason,
    'indicator', w.indicator, 'points', w.points, 'by', giver.name, 'at', w.given_at) end as answer`;
const joins = `left join account maker on maker.id = p.made_by
  left join appeal_answer w on w.appeal_id = p.id left join account giver on giver.id = w.given_by`;

const listSql = `
  select ${columns}, u.code as "unitCode", u.name as "unitName", count(*) over () as total
  from appeal p ${joins}
  join lateral (
    select b.code, b.name from unit_validity b where b.unit_id = p.unit_id
    order by ${nearest('b', 'p.report_year')} limit 1
  ) u on true
  where p.region_id = any (array(select region_id from covered_regions($1))) and p.report_year = $2
    and (not $3 or (w.appeal_id is null and p.withdrawn_at is null))
  order by p.made_at, p.id`;

/** Appeals and their answers. Whoever writes holds the report's obligation. */
@Injectable()
export class AppealsRepository {
  constructor(private readonly database: Database) {}

  /** Oldest first. */
  async ofReport(unitId: string, year: number, db: Queryable = this.database): Promise<readonly Appeal[]> {
    const rows = await db.query<AppealRow>(
      `select ${columns} from appeal p ${joins}
       where p.unit_id = $1 and p.report_year = $2 order by p.made_at, p.id`,
      [unitId, year],
    );
    return rows.map((row) => ({ ...row, answer: answerOf(row.answer) }));
  }

  /** Of a region, those below it and their predecessors, oldest first; with how many there are over all pages. */
  async ofRegion(
    regionId: string,
    year: number,
    onlyOpen: boolean,
    page: { readonly first: number; readonly after: AppealPlace | null },
  ): Promise<{ readonly total: number; readonly appeals: readonly AppealOfUnit[] }> {
    const rows = await this.database.query<ListedRow>(
      `with listed as (${listSql})
       select * from listed where $4::timestamptz is null or (at, id) > ($4, $5::uuid)
       order by at, id limit $6`,
      [regionId, year, onlyOpen, page.after?.at, page.after?.id, page.first + 1],
    );
    return {
      total: rows[0]?.total ?? 0,
      appeals: rows.map(({ total: _, ...row }) => ({ ...row, answer: answerOf(row.answer) })),
    };
  }

  /** The report that an appeal is about, for whoever wants to answer it or take it back. */
  async place(db: Queryable, id: string): Promise<{ readonly unitId: string; readonly year: number } | null> {
    const [row] = await db.query<{ readonly unitId: string; readonly year: number }>(
      'select unit_id as "unitId", report_year as year from appeal where id = $1',
      [id],
    );
    return row ?? null;
  }

  /** False when the id is taken, by whatever appeal. */
  async insert(tx: Queryable, appeal: NewAppeal): Promise<boolean> {
    const { id, unitId, regionId, year, version, indicator, rule, cells, reason, madeBy, madeAt } = appeal;
    const rows = await tx.query(
      `insert into appeal (id, unit_id, report_year, region_id, version_n, indicator, rule, cells, reason, made_by,
         made_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict (id) do nothing returning id`,
      [id, unitId, year, regionId, version, indicator, rule, cells, reason, madeBy, madeAt],
    );
    return rows.length > 0;
  }

  async withdraw(tx: Queryable, id: string, by: string, at: Date): Promise<void> {
    await tx.query(
      'update appeal set withdrawn_by = $2, withdrawn_at = $3 where id = $1 and withdrawn_at is null',
      [id, by, at],
    );
  }

  async insertAnswer(tx: Queryable, answer: NewAppealAnswer): Promise<void> {
    const { appealId, verdict, reason, indicator, points, givenBy, givenAt } = answer;
    await tx.query(
      `insert into appeal_answer (appeal_id, verdict, reason, indicator, points, given_by, given_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [appealId, verdict, reason, indicator, points, givenBy, givenAt],
    );
  }
}

function answerOf(answer: AnswerRow | null): AppealAnswer | null {
  return answer && { ...answer, at: new Date(answer.at) };
}
