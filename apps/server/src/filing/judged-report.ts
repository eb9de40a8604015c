import {
  explanationFor,
  filingDueOf,
  findingsOf,
  formatById,
  judgeReport,
  makesRules,
  statutoryDue,
} from '@mingjian/domain';
import type {
  Day,
  DisclosureReport,
  DocumentReading,
  Explanation,
  ExplanationInput,
  Finding,
  ListedWord,
  Likeness,
  RegionKind,
  ReportDates,
  RuleMark,
  UnitKind,
  UnitNames,
} from '@mingjian/domain';
import type { FindingWithReason } from '../platform/graphql/finding.object.js';
import { receivedOn } from './report-log.js';

/** The days that a county set for one unit's report. */
export interface DueDays {
  readonly filingDue: Day;
  readonly publicationDue: Day;
  readonly extensionDue: Day | null;
}

/** What a report is judged by beside its own words. */
export interface Circumstances {
  readonly unit: { readonly kind: UnitKind; readonly regionKind: RegionKind };
  /** What the unit and those beside it are called in the year. */
  readonly names: UnitNames;
  /** Reports of the years looked back to that may be looked at, the latest first. */
  readonly earlier: readonly DisclosureReport[];
  /** Null where timeliness is not the asker's to know. */
  readonly dates: ReportDates | null;
  /** What the county does not want to read; null where it keeps no list, or where that is not the asker's to know. */
  readonly wordList: readonly ListedWord[] | null;
  /** What the report was read from; null where it was handed in as a report. */
  readonly document: DocumentReading | null;
  /** How like others it is; left out where nobody has compared it, as before it is filed. */
  readonly likeness?: Likeness | null;
  /** What people say of its rules; left out where nobody has, as before it is filed. */
  readonly ruleMarks?: readonly RuleMark[];
}

/** Days by which a report's timeliness is judged; without an obligation no county has set one. */
export function datesOf(
  reportYear: number,
  due: DueDays | null,
  filedAt: Date | null,
  today: Day,
): ReportDates {
  return {
    filedOn: receivedOn(filedAt),
    filingDue: due === null ? null : filingDueOf(due),
    publicationDue: due?.publicationDue ?? statutoryDue(reportYear),
    today,
  };
}

/** Every finding of a report, silenced ones included. */
export function findingsOfReport(
  report: DisclosureReport,
  { unit, names, earlier, dates, document, wordList, likeness = null, ruleMarks = [] }: Circumstances,
): readonly Finding[] {
  const judgements = judgeReport(report, {
    earlier,
    names,
    wordList,
    unitKind: unit.kind,
    dates,
    document,
    likeness,
    ruleMarks,
    unitMakesRules: makesRules(unit.kind, unit.regionKind),
  });
  return findingsOf(judgements, formatById(report.formatFound));
}

/** Findings with the unit's words beside those for which it gave a reason. */
export function withReasons(
  findings: readonly Finding[],
  explanations: readonly ExplanationInput[],
): readonly FindingWithReason[] {
  return findings.map((finding) => ({
    ...finding,
    reason: explanationFor(finding, explanations)?.reason ?? null,
  }));
}

/** The reasons that meet a finding, in the findings' order, each with both sides as they were judged. */
export function metExplanations(
  findings: readonly Finding[],
  explanations: readonly ExplanationInput[],
): readonly Explanation[] {
  return findings.flatMap((finding) => {
    const given = explanationFor(finding, explanations);
    if (given === null) return [];
    const { rule, cells, left, right } = finding;
    return [{ rule, cells, reason: given.reason, left, right }];
  });
}

/** All reasons of a draft: what meets no finding today may meet one tomorrow. */
export function keptExplanations(
  findings: readonly Finding[],
  explanations: readonly ExplanationInput[],
): readonly Explanation[] {
  return explanations.map(({ rule, cells, reason }) => {
    const met = findings.find((finding) => explanationFor(finding, [{ rule, cells, reason }]) !== null);
    return { rule, cells, reason, left: met?.left ?? null, right: met?.right ?? null };
  });
}
