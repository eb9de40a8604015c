import { followUp } from './follow-up.js';
import type { FollowUpPassage, FollowUpVerdict } from './follow-up.js';
import type { ReportPromise } from './promises.js';
import { searchableReport } from './searchable-report.js';
import type { WordsOfReport } from './searchable-report.js';

export interface WordsOfYear {
  readonly year: number;
  /** Null where there is no report to look into. */
  readonly words: WordsOfReport | null;
}

export interface FollowUpInYear {
  readonly year: number;
  readonly verdict: FollowUpVerdict;
  readonly passages: readonly FollowUpPassage[];
}

/** A promise of a year with what later reports show of it: the next year's always, later ones where they say something. */
export interface PromiseOverYears {
  readonly year: number;
  readonly promise: ReportPromise;
  readonly followUps: readonly FollowUpInYear[];
}

/** Every promise of every year, each held against all later reports. `years` ascend. */
export function followUpOverYears(
  years: readonly WordsOfYear[],
  names: readonly string[],
): readonly PromiseOverYears[] {
  const ready = years.map(({ year, words }) => ({
    year,
    report: words && searchableReport(words, names),
  }));
  return ready.flatMap(({ year, report }, at) => {
    if (report === null) return [];
    const later = ready
      .slice(at + 1)
      .map((next) => ({ year: next.year, answers: followUp(report, next.report) }));
    return report.promises.map(({ promise }, which): PromiseOverYears => ({
      year,
      promise,
      followUps: later.flatMap(({ year: ofYear, answers }): FollowUpInYear[] => {
        const answer = answers[which];
        if (answer === undefined) return [];
        const { verdict, passages } = answer;
        return ofYear === year + 1 || passages.length > 0 ? [{ year: ofYear, verdict, passages }] : [];
      }),
    }));
  });
}
