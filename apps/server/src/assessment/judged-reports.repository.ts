import { mendingWay, rulesVersion } from '@mingjian/domain';
import type { AmendmentState, Explanation, MendingWay, ReportState, UnitNames } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { lookedBack } from '../filing/looked-back-to.js';
import type { LookedBackRow } from '../filing/looked-back-to.js';
import { Database } from '../platform/database/database.js';
import { namesInRegion, namesOfRows, namesOncePerRegion, ownNamesOf } from '../units/names-in-year.js';
import type { NamesRow } from '../units/names-in-year.js';
import { askedAndBehind, isUpToDate } from './asked-and-behind.js';
import { versionColumns } from './basis.js';
import type { Basis } from './basis.js';
import { judgeVersion } from './judge-version.js';
import type { JudgeableVersion } from './judge-version.js';
import type { JudgedReport } from './judged-report.js';
import { assessmentKey, StoredJudgementsRepository } from './stored-judgements.repository.js';
import type { StoredAssessment } from './stored-judgements.repository.js';
import { judgementsFrom } from './stored-outcomes.js';
import type { StoredOutcome } from './stored-outcomes.js';
import { returnsColumns, returnsOf, returnsOfRow } from './returns-so-far.js';
import type { ReturnsRow } from './returns-so-far.js';
import { unitInYear, versionCircumstances } from './version-circumstances.js';

/** Which expected reports: of some units, or all of a region and of what it covers. */
export interface JudgedReportsQuestion {
  readonly regionId: string;
  /** Null for every unit. */
  readonly unitIds: readonly string[] | null;
  readonly years: readonly number[];
  readonly basis: Basis;
}

/** A report judged anew from its content, with the words the unit gave to its findings. */
export interface ReportJudgedAnew extends JudgedReport {
  readonly explanations: readonly Explanation[];
  readonly mending: MendingWay;
}

interface ObligationRow extends NamesRow, ReturnsRow {
  readonly unit_id: string;
  readonly code: string;
  readonly unit_kind: JudgeableVersion['unitKind'];
  readonly format: string;
  readonly filing_due: string;
  readonly extension_due: string | null;
  readonly publication_due: string;
  readonly filed_at: Date | null;
  readonly published_on: string | null;
  readonly n: number | null;
  readonly content: JudgeableVersion['content'] | null;
  readonly earlier: LookedBackRow | null;
  readonly word_list: JudgeableVersion['wordList'];
  readonly rule_marks: JudgeableVersion['ruleMarks'] | null;
  readonly document: JudgeableVersion['document'];
  readonly likeness: JudgeableVersion['likeness'];
  readonly region_kind: JudgeableVersion['regionKind'] | null;
}

/** By which transaction its judgements were stored; null where there are none, or they are behind the log. */
type StoredRow = ObligationRow & {
  readonly written_by: string | null;
  readonly rules_version: string | null;
};
type ContentRow = ObligationRow & {
  readonly explanations: readonly Explanation[] | null;
  readonly state: ReportState;
  readonly amendment_state: AmendmentState | null;
  readonly amendment_n: number | null;
  readonly closed_at: Date | null;
  /** What a closed year was judged to be by rules that are no more; null where the rules are the same. */
  readonly settled: readonly StoredOutcome[] | null;
  readonly settled_by: string | null;
};

const columns = `o.unit_id, unit_in_year.code, unit_in_year.kind as unit_kind, o.report_year, o.region_id, o.format,
  o.filing_due, o.extension_due, o.publication_due, o.filed_at, o.published_on, ${returnsColumns}`;

const ownNames = (version: string): string =>
  `case when ${version}.unit_id is not null then ${ownNamesOf('o.unit_id', 'o.report_year')} end as own_names`;

/** Assessments and versions are looked up report by report: joined at once, those of every county would be read. */
function reportsSql(basis: Basis): string {
  const n = `o.${versionColumns[basis]}`;
  return `
  with ${askedAndBehind}
  select ${columns}, ${n} as n, a.written_by, a.rules_version, v.content, ${ownNames('v')},
    ${namesOncePerRegion('o.region_id', 'o.report_year', 'v.unit_id is not null')} as names_beside, before.earlier, before.word_list, before.rule_marks,
    v.reading as document, print.likeness, region_in_year.kind as region_kind
  from o
  left join lateral (
    select a.unit_id, a.rules_version, a.xmin::text as written_by from assessment a
    where a.unit_id = o.unit_id and a.report_year = o.report_year and a.n = ${n} and ${isUpToDate}
    limit 1
  ) a on true
  left join lateral (
    select v.* from report_version v
    where a.unit_id is null and v.unit_id = o.unit_id and v.report_year = o.report_year and v.n = ${n}
    limit 1
  ) v on true
  ${unitInYear} ${returnsOf('o')} ${versionCircumstances}
  order by unit_in_year.code collate "C", o.unit_id`;
}

/** Expected reports with their judgements: stored ones, or, where they are behind the log, made on the spot. */
@Injectable()
export class JudgedReportsRepository {
  constructor(
    private readonly database: Database,
    private readonly stored: StoredJudgementsRepository,
  ) {}

  /** Ordered by the units' codes. */
  async reports(question: JudgedReportsQuestion): Promise<readonly JudgedReport[]> {
    const { regionId, unitIds, years, basis } = question;
    const rows = await this.database.query<StoredRow>(
      reportsSql(basis),
      [regionId, years, unitIds, rulesVersion],
      `judged-${basis}`,
    );
    const stored = await this.stored.of(rows.flatMap((row) => storedAssessment(row) ?? []));
    const namesOf = namesOfRows(rows);
    const reports = rows.flatMap((row) => {
      const assessment = storedAssessment(row);
      const judgements = assessment ? stored.get(assessmentKey(assessment)) : judgedAnew(row, namesOf(row));
      return judgements
        ? [{ ...reportOf(row), judgements, rulesVersion: row.rules_version ?? rulesVersion }]
        : [];
    });
    // One was judged again since it was looked up.
    return reports.length < rows.length ? this.reports(question) : reports;
  }

  /**
   * One report judged anew, so that every judgement names its cells; null where none is expected. One of a closed year
   * that other rules judged is as it was stored: what passed then names no cells.
   */
  async reportAnew(unitId: string, year: number, basis: Basis): Promise<ReportJudgedAnew | null> {
    const version = `o.${versionColumns[basis]}`;
    const [row] = await this.database.query<ContentRow>(
      `select ${columns}, ${version} as n, v.content, v.explanations, ${ownNames('v')},
         ${namesInRegion('o.region_id', 'o.report_year')} as names_beside, before.earlier, before.word_list, before.rule_marks,
         v.reading as document, print.likeness, region_in_year.kind as region_kind, o.state, o.amendment_state,
         o.amendment_n, o.closed_at, settled.outcomes as settled,
         settled.rules_version as settled_by
       from obligation o
       left join report_version v on v.unit_id = o.unit_id and v.report_year = o.report_year and v.n = ${version}
       left join assessment settled on o.closed_at is not null and settled.unit_id = o.unit_id
         and settled.report_year = o.report_year and settled.n = ${version} and settled.rules_version <> $3
       ${unitInYear} ${returnsOf('o')} ${versionCircumstances}
       where o.unit_id = $1 and o.report_year = $2`,
      [unitId, year, rulesVersion],
    );
    if (!row) return null;
    const { state, amendment_state: amending, amendment_n: n, closed_at: closedAt } = row;
    const amendment = amending && { state: amending, n };
    return {
      ...reportOf(row),
      judgements: row.settled ? judgementsFrom(row.settled) : judgedAnew(row, namesOfRows([row])(row)),
      rulesVersion: row.settled_by ?? rulesVersion,
      explanations: row.explanations ?? [],
      mending: mendingWay({ state, amendment }, closedAt !== null),
    };
  }
}

function storedAssessment(row: StoredRow): StoredAssessment | null {
  const { unit_id: unitId, report_year: year, n, written_by: writtenBy } = row;
  return n === null || writtenBy === null ? null : { unitId, year, n, writtenBy };
}

function reportOf(row: ObligationRow): Omit<JudgedReport, 'judgements' | 'rulesVersion'> {
  return {
    unitId: row.unit_id,
    code: row.code,
    kind: row.unit_kind,
    year: row.report_year,
    regionId: row.region_id,
    format: row.format,
    n: row.n,
    filingDue: row.filing_due,
    extensionDue: row.extension_due,
    publicationDue: row.publication_due,
    filedAt: row.filed_at,
    publishedOn: row.published_on,
    returns: returnsOfRow(row),
  };
}

function judgedAnew(
  {
    unit_id: unitId,
    report_year: year,
    content,
    earlier: looked,
    word_list: wordList,
    rule_marks: ruleMarks,
    document,
    likeness,
    unit_kind: unitKind,
    region_kind: regionKind,
  }: ObligationRow,
  names: UnitNames,
): JudgedReport['judgements'] {
  if (content === null || looked === null || regionKind === null) return [];
  return judgeVersion({
    content,
    earlier: lookedBack(unitId, year, looked),
    document,
    likeness,
    names,
    unitKind,
    regionKind,
    wordList,
    ruleMarks: ruleMarks ?? [],
  });
}
