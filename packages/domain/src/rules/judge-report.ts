import { formatById } from '../formats/catalogue.js';
import type { DocumentReading } from '../reading/reading.js';
import { figuresOf } from '../report/report.js';
import type { DisclosureReport } from '../report/report.js';
import type { UnitNames } from '../units/unit-names.js';
import type { UnitKind } from '../units/unit.js';
import { reportOfYear } from './context.js';
import type { Likeness } from '../similarity/likeness.js';
import type { RuleContext, ReportDates } from './context.js';
import { rulesFor } from './catalogue.js';
import { judgeDetector } from './judge-detector.js';
import { judgeIdentity } from './judge-identity.js';
import type { Judgement } from './judgement.js';
import type { RuleMark } from './marked-rule.js';
import { silence } from './silence.js';
import type { ListedWord } from './word-list.js';

export interface ReportCircumstances {
  /** The latest versions of the unit's reports of the years looked back to, latest first; a year without one is left out. */
  readonly earlier: readonly DisclosureReport[];
  /** Null where nobody says, as for a file checked by itself. */
  readonly unitKind: UnitKind | null;
  /** What the unit and its neighbours are called in the year; null or left out where nobody says. */
  readonly names?: UnitNames | null;
  readonly unitMakesRules: boolean;
  readonly dates: ReportDates | null;
  /** The document that the report was read from; null for one that was filed. */
  readonly document: DocumentReading | null;
  /** Words that the county does not want to read; null or left out where it keeps no list. */
  readonly wordList?: readonly ListedWord[] | null;
  /** How like others its words are; left out where nobody has compared them. */
  readonly likeness?: Likeness | null;
  /** What people said of rules that no program can judge; left out where nobody looked, as before it is filed. */
  readonly ruleMarks?: readonly RuleMark[];
}

/**
 * Judges a report by every rule of its format and year: all outcomes, also those that pass. Pure: no clock,
 * no order of calls; today's day comes in with the dates.
 */
export function judgeReport(
  report: DisclosureReport,
  circumstances: ReportCircumstances,
): readonly Judgement[] {
  return judgeReportBy(rulesFor(report.formatFound, report.reportYear), report, circumstances);
}

/** The same by some of the rules that hold for its format and year. */
export function judgeReportBy(
  rules: ReturnType<typeof rulesFor>,
  report: DisclosureReport,
  circumstances: ReportCircumstances,
): readonly Judgement[] {
  const lastYear = reportOfYear(circumstances.earlier, report.reportYear - 1);
  const context: RuleContext = {
    report,
    figures: figuresOf(report),
    format: formatById(report.formatFound),
    earlier: circumstances.earlier,
    previous: lastYear === null ? null : figuresOf(lastYear),
    unitKind: circumstances.unitKind,
    names: circumstances.names ?? null,
    unitMakesRules: circumstances.unitMakesRules,
    dates: circumstances.dates,
    document: circumstances.document,
    wordList: circumstances.wordList ?? null,
    likeness: circumstances.likeness ?? null,
    ruleMarks: circumstances.ruleMarks ?? [],
  };
  const judgements: Judgement[] = [];
  for (const rule of rules)
    judgements.push(
      ...(rule.kind === 'identity' ? judgeIdentity(rule, context) : judgeDetector(rule, context)),
    );
  return silence(judgements);
}
