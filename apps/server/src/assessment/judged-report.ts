import { beijingDay, filingDueOf, judgeTimeliness } from '@mingjian/domain';
import type { Day, Judgement, UnitKind } from '@mingjian/domain';
import { returnsOn } from './returns-so-far.js';
import type { ReturnsSoFar } from './returns-so-far.js';

/** The days of an obligation and of its report. */
export interface ReportDays {
  readonly filingDue: Day;
  readonly extensionDue: Day | null;
  readonly publicationDue: Day;
  readonly filedAt: Date | null;
  readonly publishedOn: Day | null;
  readonly returns: ReturnsSoFar;
}

/** A report that is expected, with the version that counts on a basis and what the rules say of it. */
export interface JudgedReport extends ReportDays {
  readonly unitId: string;
  /** The unit's code and kind in the report year. */
  readonly code: string;
  readonly kind: UnitKind;
  readonly year: number;
  readonly regionId: string;
  readonly format: string;
  /** The version that counts; null where none does. */
  readonly n: number | null;
  /** What depends on no clock; one that passed may name no cells. Empty where no version counts. */
  readonly judgements: readonly Judgement[];
  /** By which rules; of a closed year they may be some that are no more. */
  readonly rulesVersion: string;
}

/** The report's judgements, those on days included, as they are today. */
export function judgementsOn(report: JudgedReport, today: Day): readonly Judgement[] {
  if (report.n === null) return [];
  const { format, year, filedAt, publicationDue, publishedOn, returns } = report;
  const filedOn = filedAt && beijingDay(filedAt);
  // A version that counts and no receipt: it was taken in from an old document.
  const isReceiptUnknown = filedOn === null;
  const dates = {
    filedOn,
    isReceiptUnknown,
    filingDue: filingDueOf(report),
    publicationDue,
    today,
    returns: returnsOn(returns, today),
  };
  return [...report.judgements, ...judgeTimeliness({ format, reportYear: year, dates, publishedOn })];
}
