import { isDay } from '../../time/day.js';
import type { Day } from '../../time/day.js';
import type { RuleContext } from '../context.js';
import { judged } from '../judged.js';
import type { Judged } from '../judged.js';
import type { Passage } from '../passage.js';
import { everythingIn, patternOf, placesOf } from '../rule-text.js';
import type { DetectionOf } from '../rule.js';

/** Days by which a document dates itself, against the one that was read as its day of publication. */
export function daysAgree({ days }: DetectionOf<'days agree'>, context: RuleContext): Judged {
  const { document } = context;
  if (document === null) return judged('NOT_APPLICABLE');
  const told: Day[] = [];
  const others: Passage[] = [];
  for (const pattern of days) {
    const passages = placesOf(everythingIn(context), patternOf(pattern), (match) => {
      const day = dayIn(match);
      if (day === null) return null;
      if (day === document.publishedOn) return null;
      told.push(day);
      return match[0].trim();
    });
    others.push(...passages);
  }
  const left = document.publishedOn;
  if (left === null) return judged(told.length > 0 ? 'CANNOT_TELL' : 'NOT_APPLICABLE');
  const [right = null] = told;
  return right === null ? judged('PASS', { left }) : judged('FAIL', { passages: others, left, right });
}

function dayIn([, year = '', month = '', day = '']: RegExpExecArray): Day | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) ? text : null;
}
