import { rulesVersion, yearsLookedBack } from '@mingjian/domain';
import type { Effect } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { lookedBack } from '../filing/looked-back-to.js';
import type { LookedBackRow } from '../filing/looked-back-to.js';
import { Database } from '../platform/database/database.js';
import type { Queryable } from '../platform/database/database.js';
import { namesOfRows, namesOncePerRegion, ownNamesOf } from '../units/names-in-year.js';
import type { NamesRow } from '../units/names-in-year.js';
import type { JudgeableVersion } from './judge-version.js';
import type { StoredOutcome } from './stored-outcomes.js';
import { unitInYear, versionCircumstances } from './version-circumstances.js';

/** A report: one unit's of one year. */
export interface ReportKey {
  readonly unitId: string;
  readonly year: number;
}

/** How far a region's log has been read. */
export interface CursorPosition {
  readonly chainEnd: number;
  readonly sequence: number;
  /** Null before the region was first read. */
  readonly rulesVersion: string | null;
}

export interface VersionToJudge extends ReportKey, JudgeableVersion {
  readonly n: number;
  readonly regionId: string;
}

export interface AssessedVersion extends ReportKey {
  readonly n: number;
  readonly regionId: string;
  readonly outcomes: readonly StoredOutcome[];
  readonly counts: Readonly<Record<Effect, number>>;
}

interface VersionRow extends NamesRow {
  readonly unit_id: string;
  readonly n: number;
  readonly content: JudgeableVersion['content'];
  readonly earlier: LookedBackRow;
  readonly word_list: JudgeableVersion['wordList'];
  readonly rule_marks: JudgeableVersion['ruleMarks'];
  readonly document: JudgeableVersion['document'];
  readonly likeness: JudgeableVersion['likeness'];
  readonly unit_kind: JudgeableVersion['unitKind'];
  readonly region_kind: JudgeableVersion['regionKind'];
}

/** Acts after which a report is judged otherwise. */
const actsOnReports = [
  'REPORT_FILED',
  'HISTORICAL_TAKEN_IN',
  'REPORT_RECALLED',
  'REPORT_ACCEPTED',
  'REPORT_PUBLISHED',
  // Of the year before that which is opened with them, as a report of that year would be.
  'OPENING_BALANCES_SET',
  // Judged by a person in the place of a program.
  'RULE_MARKED',
  'RULE_MARK_WITHDRAWN',
];

/** After these every report of the region may be judged otherwise: what units are called is laid down with them. */
const actsOnEverything = ['WORD_LIST_SET', 'UNITS_LAID_DOWN', 'CYCLE_REOPENED'];

export interface ChangedReports {
  /** The last event read. */
  readonly last: number;
  readonly everything: boolean;
  readonly reports: readonly ReportKey[];
}

/** SQL: whether the report of an obligation `o` was judged before its year was closed: it stays as it was judged. */
const isSettled = `o.closed_at is not null and exists (
  select from assessment a where a.unit_id = o.unit_id and a.report_year = o.report_year)`;

/** Judgements that depend on no clock, and how far each region's log has been read for them. */
@Injectable()
export class AssessmentRepository {
  constructor(private readonly database: Database) {}

  transaction<Result>(work: (tx: Queryable) => Promise<Result>): Promise<Result> {
    return this.database.transaction(work);
  }

  /** Waits until nobody else assesses the region, and keeps others waiting until the transaction ends. */
  async lock(tx: Queryable, regionId: string): Promise<void> {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('mingjian:assessment:' || $1, 0))`, [
      regionId,
    ]);
  }

  async position(tx: Queryable, regionId: string): Promise<CursorPosition> {
    const [row] = await tx.query<{ chain_end: number; sequence: number; rules_version: string | null }>(
      `select chain.sequence as chain_end, coalesce(read.sequence, 0) as sequence, read.rules_version
       from chain left join assessment_cursor read using (region_id)
       where chain.region_id = $1`,
      [regionId],
    );
    return {
      chainEnd: row?.chain_end ?? 0,
      sequence: row?.sequence ?? 0,
      rulesVersion: row?.rules_version ?? null,
    };
  }

  /** Reports that the next events may have judged otherwise, and the last event read. */
  async changedAfter(
    tx: Queryable,
    regionId: string,
    sequence: number,
    limit: number,
  ): Promise<ChangedReports> {
    const rows = await tx.query<{
      last: number;
      everything: boolean;
      unit_id: string | null;
      report_year: number | null;
    }>(
      `with batch as (
         select sequence, act, unit_id, report_year from event
         where region_id = $1 and sequence > $2 order by sequence limit $3
       )
       select (select max(sequence) from batch) as last, false as everything, unit_id, report_year
       from batch where act = any ($4)
       union
       select max(sequence), bool_or(act = any ($5)), null, null from batch having count(*) > 0`,
      [regionId, sequence, limit, actsOnReports, actsOnEverything],
    );
    return {
      last: rows[0]?.last ?? sequence,
      everything: rows.some((row) => row.everything),
      reports: rows.flatMap(({ unit_id, report_year }) =>
        unit_id === null || report_year === null ? [] : [{ unitId: unit_id, year: report_year }],
      ),
    };
  }

  /**
   * These reports and all whose judgements rest on them: the unit's later years, and the same years of those that it
   * was merged or split with, so far as rules look back. Of closed years only those themselves.
   */
  async restingOn(tx: Queryable, reports: readonly ReportKey[]): Promise<readonly ReportKey[]> {
    return tx.query<ReportKey>(
      `select distinct kin.unit_id as "unitId", later.year
       from unnest($1::uuid[], $2::integer[]) as asked (unit_id, report_year),
         unit_kin(asked.unit_id, asked.report_year - 1, asked.report_year + ${yearsLookedBack}) kin,
         generate_series(asked.report_year, asked.report_year + ${yearsLookedBack}) as later (year)
       where (kin.unit_id, later.year) = (asked.unit_id, asked.report_year) or not exists (
         select from obligation o where o.unit_id = kin.unit_id and o.report_year = later.year and ${isSettled})`,
      [reports.map(({ unitId }) => unitId), reports.map(({ year }) => year)],
    );
  }

  /** Every report of a region of which a version stands; what was judged before its year was closed is left as it is. */
  async reportsOf(tx: Queryable, regionId: string): Promise<readonly ReportKey[]> {
    return tx.query<ReportKey>(
      `select unit_id as "unitId", report_year as "year" from obligation o
       where region_id = $1 and coalesce(latest_n, accepted_n, published_n) is not null and not (${isSettled})
       order by report_year, unit_id`,
      [regionId],
    );
  }

  /** Those of some reports that are not left as they are. */
  async unsettled(tx: Queryable, reports: readonly ReportKey[]): Promise<readonly ReportKey[]> {
    return tx.query<ReportKey>(
      `select o.unit_id as "unitId", o.report_year as "year"
       from unnest($1::uuid[], $2::integer[]) as asked (unit_id, report_year)
       join obligation o using (unit_id, report_year) where not (${isSettled})`,
      [reports.map(({ unitId }) => unitId), reports.map(({ year }) => year)],
    );
  }

  /** The versions of reports that stand on some basis, with what judging them needs. */
  async versionsOf(tx: Queryable, reports: readonly ReportKey[]): Promise<readonly VersionToJudge[]> {
    const rows = await tx.query<VersionRow>(
      `select v.unit_id, v.report_year, v.n, v.region_id, v.content,
         ${ownNamesOf('v.unit_id', 'v.report_year')} as own_names,
         ${namesOncePerRegion('v.region_id', 'v.report_year')} as names_beside, before.earlier, before.word_list, before.rule_marks,
         v.reading as document,
         print.likeness, unit_in_year.kind as unit_kind, region_in_year.kind as region_kind
       from unnest($1::uuid[], $2::integer[]) as asked (unit_id, report_year)
       join obligation o using (unit_id, report_year)
       join report_version v on v.unit_id = o.unit_id and v.report_year = o.report_year
         and v.n in (o.latest_n, o.accepted_n, o.published_n, o.amendment_n)
       ${unitInYear} ${versionCircumstances}`,
      [reports.map(({ unitId }) => unitId), reports.map(({ year }) => year)],
    );
    const namesOf = namesOfRows(rows);
    return rows.map((row) => ({
      unitId: row.unit_id,
      year: row.report_year,
      names: namesOf(row),
      n: row.n,
      regionId: row.region_id,
      content: row.content,
      earlier: lookedBack(row.unit_id, row.report_year, row.earlier),
      wordList: row.word_list,
      ruleMarks: row.rule_marks,
      document: row.document,
      likeness: row.likeness,
      unitKind: row.unit_kind,
      regionKind: row.region_kind,
    }));
  }

  async write(tx: Queryable, versions: readonly AssessedVersion[], at: Date): Promise<void> {
    await tx.query(
      `insert into assessment (unit_id, report_year, n, region_id, rules_version, outcomes,
         block_findings, explain_findings, inform_findings, assessed_at)
       select *, $9::timestamptz from unnest($1::uuid[], $2::integer[], $3::integer[], $4::uuid[],
         array_fill($10::text, array[cardinality($1::uuid[])]), $5::jsonb[], $6::integer[], $7::integer[], $8::integer[])
       on conflict (unit_id, report_year, n) do update set
         region_id = excluded.region_id, rules_version = excluded.rules_version, outcomes = excluded.outcomes,
         block_findings = excluded.block_findings, explain_findings = excluded.explain_findings,
         inform_findings = excluded.inform_findings, assessed_at = excluded.assessed_at`,
      [
        versions.map(({ unitId }) => unitId),
        versions.map(({ year }) => year),
        versions.map(({ n }) => n),
        versions.map(({ regionId }) => regionId),
        versions.map(({ outcomes }) => JSON.stringify(outcomes)),
        versions.map(({ counts }) => counts.BLOCK),
        versions.map(({ counts }) => counts.EXPLAIN),
        versions.map(({ counts }) => counts.INFORM),
        at,
        rulesVersion,
      ],
    );
  }

  async moveCursor(tx: Queryable, regionId: string, sequence: number, at: Date): Promise<void> {
    await tx.query(
      `insert into assessment_cursor (region_id, sequence, rules_version, assessed_at) values ($1, $2, $3, $4)
       on conflict (region_id) do update set
         sequence = excluded.sequence, rules_version = excluded.rules_version, assessed_at = excluded.assessed_at`,
      [regionId, sequence, rulesVersion, at],
    );
  }

  /** Regions whose log has grown, or whose judgements are of other rules, since they were last assessed. */
  async regionsBehind(): Promise<readonly string[]> {
    const rows = await this.database.query<{ region_id: string }>(
      `select region_id from chain left join assessment_cursor read using (region_id)
       where chain.sequence > coalesce(read.sequence, 0) or read.rules_version <> $1`,
      [rulesVersion],
    );
    return rows.map(({ region_id }) => region_id);
  }
}
