import type { Day } from '../time/day.js';
import type { RuleId } from './catalogue.js';
import { ruleById, rulesFor } from './catalogue.js';
import type { ReportDates } from './context.js';
import {
  correctedInTime,
  dayOfPublicationTold,
  filedInTime,
  publishedAfterItsYear,
  publishedInTime,
  publishedNearItsDate,
  seldomReturned,
} from './detectors/timeliness.js';
import type { Judged } from './judged.js';
import type { Judgement } from './judgement.js';
import type { Rule } from './rule.js';

/** What the rules on days look at: no figure and no word of the report. */
export interface Timeliness {
  readonly format: string;
  readonly reportYear: number;
  readonly dates: ReportDates | null;
  readonly publishedOn: Day | null;
}

/** The judgements that move with the calendar. They cost nothing, so they are made when asked and never stored. */
export function judgeTimeliness(timeliness: Timeliness): Judgement[] {
  return rulesFor(timeliness.format, timeliness.reportYear).flatMap((rule) => {
    const judged = judgeDays(rule, timeliness);
    return judged === null ? [] : [{ rule: rule.id, silencedBy: null, ...judged }];
  });
}

/** Judgements that depend on no clock: those that may be stored. */
export function withoutTimeliness(judgements: readonly Judgement[]): Judgement[] {
  return judgements.filter(({ rule }) => !isTimelinessRule(rule));
}

/** Whether a rule looks at days alone. */
export function isTimelinessRule(rule: RuleId): boolean {
  return judgeDays(ruleById(rule), { format: '', reportYear: 0, dates: null, publishedOn: null }) !== null;
}

function judgeDays(rule: Rule, timeliness: Timeliness): Judged | null {
  if (rule.kind !== 'detector') return null;
  switch (rule.detect) {
    case 'filed in time':
      return filedInTime(timeliness);
    case 'seldom returned':
      return seldomReturned(timeliness);
    case 'corrected in time':
      return correctedInTime(timeliness);
    case 'published in time':
      return publishedInTime(timeliness);
    case 'published after its year':
      return publishedAfterItsYear(timeliness);
    case 'day of publication told':
      return dayOfPublicationTold(timeliness);
    case 'published near its date':
      return publishedNearItsDate(rule, timeliness);
    default:
      return null;
  }
}
