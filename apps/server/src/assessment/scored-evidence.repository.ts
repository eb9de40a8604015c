import type { Mark, Practice } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { JudgedReport } from './judged-report.js';

/** What points rest on beside the rules. */
export interface EvidenceOfReport {
  readonly practices: readonly Practice[];
  readonly marks: readonly Mark[];
  /** Points that answered appeals against the version set. */
  readonly awarded: readonly Mark[];
}

interface EvidenceRow {
  readonly unit_id: string;
  readonly report_year: number;
  readonly practices: readonly Practice[] | null;
  readonly marks: readonly Mark[] | null;
  readonly awarded: readonly Mark[] | null;
}

/** Marks of reviewers, and what versions say is in place. */
@Injectable()
export class ScoredEvidenceRepository {
  constructor(private readonly database: Database) {}

  /** Only of reports that have any, by `evidenceKey`. Practices are read where they are asked for: they stand in the content. */
  async of(
    reports: readonly Pick<JudgedReport, 'unitId' | 'year' | 'n'>[],
    withPractices: boolean,
  ): Promise<ReadonlyMap<string, EvidenceOfReport>> {
    const judged = reports.filter(({ n }) => n !== null);
    if (judged.length === 0) return new Map();
    const rows = await this.database.query<EvidenceRow>(
      `select asked.unit_id, asked.report_year,
         ${withPractices ? "v.content->'practices'" : 'null'} as practices, given.marks, appealed.awarded
       from unnest($1::uuid[], $2::integer[], $3::integer[]) as asked (unit_id, report_year, n)
       ${
         withPractices
           ? `left join report_version v on v.unit_id = asked.unit_id and v.report_year = asked.report_year
                and v.n = asked.n`
           : ''
       }
       left join lateral (
         select json_agg(json_build_object('indicator', m.indicator, 'points', m.points) order by m.indicator) as marks
         from reviewer_mark m
         where m.unit_id = asked.unit_id and m.report_year = asked.report_year and m.points is not null
       ) given on true
       left join lateral (
         select json_agg(json_build_object('indicator', last.indicator, 'points', last.points)) as awarded
         from (
           select distinct on (w.indicator) w.indicator, w.points
           from appeal p join appeal_answer w on w.appeal_id = p.id
           where p.unit_id = asked.unit_id and p.report_year = asked.report_year and p.version_n = asked.n
             and w.indicator is not null
           order by w.indicator, w.given_at desc
         ) last
       ) appealed on true
       where given.marks is not null or appealed.awarded is not null or ${withPractices}`,
      [judged.map(({ unitId }) => unitId), judged.map(({ year }) => year), judged.map(({ n }) => n)],
      `evidence${withPractices ? '-with-practices' : ''}`,
    );
    return new Map(
      rows.map(({ unit_id: unitId, report_year: year, practices, marks, awarded }) => [
        evidenceKey({ unitId, year }),
        { practices: practices ?? [], marks: marks ?? [], awarded: awarded ?? [] },
      ]),
    );
  }
}

export function evidenceKey({ unitId, year }: Pick<JudgedReport, 'unitId' | 'year'>): string {
  return `${unitId} ${year}`;
}
