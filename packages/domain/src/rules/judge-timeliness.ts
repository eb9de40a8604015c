import type { Day } from '../time/day.js';
import type { RuleId } from './catalogue.js';
import { ruleById, rulesFor } from './catalogue.js';
import type { ReportDates } from './context.js';
import { filedInTime, publishedInTime } from './judge-detector.js';
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
export function judgeTimeliness({ format, reportYear, dates, publishedOn }: Timeliness): Judgement[] {
  return rulesFor(format, reportYear).flatMap((rule) => {
    if (rule.kind !== 'detector') return [];
    if (rule.detect === 'filed in time')
      return [{ rule: rule.id, silencedBy: null, ...filedInTime({ dates }) }];
    if (rule.detect === 'published in time')
      return [{ rule: rule.id, silencedBy: null, ...publishedInTime({ dates, publishedOn }) }];
    return [];
  });
}

/** Judgements that depend on no clock: those that may be stored. */
export function withoutTimeliness(judgements: readonly Judgement[]): Judgement[] {
  return judgements.filter(({ rule }) => !isAboutDays(ruleById(rule)));
}

/** Whether a rule looks at days alone. */
export function isTimelinessRule(rule: RuleId): boolean {
  return isAboutDays(ruleById(rule));
}

function isAboutDays(rule: Rule): boolean {
  return rule.kind === 'detector' && (rule.detect === 'filed in time' || rule.detect === 'published in time');
}
