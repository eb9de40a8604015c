import type { Format } from '../formats/format.js';
import type { DocumentReading } from '../reading/reading.js';
import type { DisclosureReport, Figures } from '../report/report.js';
import type { Likeness } from '../similarity/likeness.js';
import type { Day } from '../time/day.js';
import type { UnitNames } from '../units/unit-names.js';
import type { UnitKind } from '../units/unit.js';
import type { RuleMark } from './marked-rule.js';
import type { ListedWord } from './word-list.js';

/** How many years before its own a report is held against: no rule looks back any further. */
export const yearsLookedBack = 3;

/** Days that timeliness is judged by; null where there is no obligation, as for a file checked by itself. */
export interface ReportDates {
  readonly filedOn: Day | null;
  /** The report was taken in from an old document, and nobody knows when the county received it. */
  readonly isReceiptUnknown?: boolean;
  /** The county's date or the unit's extension, whichever is later; null when no county has set one. */
  readonly filingDue: Day | null;
  readonly publicationDue: Day;
  readonly today: Day;
  /** How often the county sent the report back; left out where nobody says. */
  readonly returns?: ReturnsOfReport;
}

export interface ReturnsOfReport {
  readonly times: number;
  /** How many of them were not answered by the day set for it. */
  readonly missed: number;
}

export interface RuleContext {
  readonly report: DisclosureReport;
  readonly figures: Figures;
  readonly format: Format;
  /** The unit's reports of the years looked back to, the latest first; a year without one is left out. */
  readonly earlier: readonly DisclosureReport[];
  /** Of `earlier` last year's figures when its report is known; cells that its form lacks are blank. */
  readonly previous: Figures | null;
  /** Null where nobody says, as for a file checked by itself. */
  readonly unitKind: UnitKind | null;
  /** What it and its neighbours are called in the year; null where nobody says, as for a file checked by itself. */
  readonly names: UnitNames | null;
  /** Whether the unit's government makes rules (规章): from set-district cities up. */
  readonly unitMakesRules: boolean;
  readonly dates: ReportDates | null;
  /** The document it was read from, for rules on headings, order, footer and damage; null for one that was filed. */
  readonly document: DocumentReading | null;
  /** Words that the county does not want to read; null where it keeps no list. */
  readonly wordList: readonly ListedWord[] | null;
  /** How like others its words are; null where nobody has compared them, as before it is filed. */
  readonly likeness: Likeness | null;
  /** What people said of rules that no program can judge. */
  readonly ruleMarks: readonly RuleMark[];
}

/** The report of one year among earlier ones; null where there is none. */
export function reportOfYear(
  earlier: readonly DisclosureReport[],
  reportYear: number,
): DisclosureReport | null {
  return earlier.find((report) => report.reportYear === reportYear) ?? null;
}
