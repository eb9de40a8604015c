import { rulesVersion } from '@mingjian/domain';
import type { Judgement } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { askedAndBehind, isUpToDate } from './asked-and-behind.js';
import { versionColumns } from './basis.js';
import type { Basis } from './basis.js';
import { JudgedReportsRepository } from './judged-reports.repository.js';
import type { JudgedReportsQuestion } from './judged-reports.repository.js';
import { judgementsFrom } from './stored-outcomes.js';
import type { StoredOutcome } from './stored-outcomes.js';

/** An expected report with what failed in the version that counts. */
export interface FailedReport {
  readonly unitId: string;
  readonly year: number;
  readonly format: string;
  readonly n: number | null;
  readonly failed: readonly Judgement[];
}

interface FailedRow {
  readonly unit_id: string;
  readonly report_year: number;
  readonly format: string;
  readonly n: number | null;
  readonly unjudged: boolean;
  readonly failed: readonly StoredOutcome[] | null;
}

/** What failed is taken out of the rest by the database: a county's 18 years say 50,000 times that all is well. */
function failedSql(basis: Basis): string {
  const n = `o.${versionColumns[basis]}`;
  return `
  with ${askedAndBehind}
  select o.unit_id, o.report_year, o.format, ${n} as n, a.unit_id is null as unjudged, a.failed
  from o
  left join lateral (
    select a.unit_id, case when a.block_findings + a.explain_findings + a.inform_findings > 0
      then jsonb_path_query_array(a.outcomes, '$[*] ? (@.outcome == "FAIL")') end as failed
    from assessment a
    where a.unit_id = o.unit_id and a.report_year = o.report_year and a.n = ${n} and ${isUpToDate}
    limit 1
  ) a on true`;
}

/** Expected reports with what failed: all that a comparison says of judgements. */
@Injectable()
export class FailedReportsRepository {
  constructor(
    private readonly database: Database,
    private readonly judged: JudgedReportsRepository,
  ) {}

  /** In no order. */
  async reports(question: JudgedReportsQuestion): Promise<readonly FailedReport[]> {
    const { regionId, unitIds, years, basis } = question;
    const rows = await this.database.query<FailedRow>(
      failedSql(basis),
      [regionId, years, unitIds, rulesVersion],
      `failed-${basis}`,
    );
    // What judging has not come to is judged on the spot, where the rest of it is read as well.
    if (rows.some(({ n, unjudged }) => n !== null && unjudged))
      return (await this.judged.reports(question)).map(({ judgements, ...report }) => ({
        ...report,
        failed: judgements.filter(({ outcome }) => outcome === 'FAIL'),
      }));
    return rows.map((row) => ({
      unitId: row.unit_id,
      year: row.report_year,
      format: row.format,
      n: row.n,
      failed: judgementsFrom(row.failed ?? []),
    }));
  }
}
