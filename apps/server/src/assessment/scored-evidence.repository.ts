import type { Mark, Practice } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { JudgedReport } from './judged-report.js';

/** What points rest on beside the rules. */
export interface EvidenceOfReport {
  readonly practices: readonly Practice[];
  readonly marks: readonly Mark[];
}

interface EvidenceRow {
  readonly unit_id: string;
  readonly report_year: number;
  readonly practices: readonly Practice[] | null;
  readonly marks: readonly Mark[] | null;
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
         ${withPractices ? "v.content->'practices'" : 'null'} as practices, given.marks
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
       where given.marks is not null or ${withPractices}`,
      [judged.map(({ unitId }) => unitId), judged.map(({ year }) => year), judged.map(({ n }) => n)],
    );
    return new Map(
      rows.map(({ unit_id: unitId, report_year: year, practices, marks }) => [
        evidenceKey({ unitId, year }),
        { practices: practices ?? [], marks: marks ?? [] },
      ]),
    );
  }
}

export function evidenceKey({ unitId, year }: Pick<JudgedReport, 'unitId' | 'year'>): string {
  return `${unitId} ${year}`;
}
