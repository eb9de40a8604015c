import { daysBetween, isDay } from '@mingjian/domain';
import type { Day } from '@mingjian/domain';
import { useWords } from '../../messages/use-words';
import type { MessageKey } from '../../messages/zh';
import type { RuleOutcome } from './explanation-query';

const names: Readonly<Record<string, readonly [did: MessageKey, due: MessageKey]>> = {
  'TM-SUBMIT': ['matrix.days.filed', 'matrix.days.filingDue'],
  'TM-DUE': ['matrix.days.published', 'matrix.days.publicationDue'],
};

/** Whether a rule is about two days. */
export function isAboutDays({ rule }: RuleOutcome): boolean {
  return rule in names;
}

/** The day something was done beside the day it was due. */
export function ExplainedDays({ outcome }: { readonly outcome: RuleOutcome }) {
  const { say, dayInWords } = useWords();
  const [did, due] = names[outcome.rule] ?? [];
  if (did === undefined || due === undefined || !isDay(outcome.right)) return null;
  const day = isDay(outcome.left) ? outcome.left : null;
  return (
    <div className="mx-equation is-days">
      <span className={outcome.outcome === 'FAIL' ? 'is-suspect' : ''}>
        <em>{say(did)}</em>
        <b>{day === null ? '—' : dayInWords(day)}</b>
        <i>{day === null ? say('figure.unknown') : distance(day, outcome.right, say)}</i>
      </span>
      <span>
        <em>{say(due)}</em>
        <b>{dayInWords(outcome.right)}</b>
        <i>24:00</i>
      </span>
    </div>
  );
}

function distance(day: Day, due: Day, say: ReturnType<typeof useWords>['say']): string {
  const late = daysBetween(due, day);
  if (late > 0) return say('late.filedLate', { n: late });
  return late === 0 ? say('late.sameDay') : say('late.early', { n: -late });
}
