import type { RuleContext } from '../context.js';
import { judged } from '../judged.js';
import type { Judged } from '../judged.js';
import { contentOf, isSaid, patternOf, placesOf } from '../rule-text.js';
import type { DetectionOf } from '../rule.js';

/** Words that must not be there; one finding a report, with every place. */
export function wordsAbsent({ pattern }: DetectionOf<'words absent'>, context: RuleContext): Judged {
  const texts = contentOf(context);
  if (texts.length === 0) return judged('NOT_APPLICABLE');
  const passages = placesOf(texts, patternOf(pattern));
  return judged(passages.length === 0 ? 'PASS' : 'FAIL', { passages });
}

/** Things that have to be spoken of: all of them, or any one. What is damaged may have said it. */
export function wordsPresent(
  { patterns, wanted, orPractice }: DetectionOf<'words present'>,
  context: RuleContext,
): Judged {
  const { report, document } = context;
  const practices = document?.practices ?? report.practices;
  if (orPractice !== undefined && practices.some(({ practice }) => practice === orPractice))
    return judged('PASS');
  const texts = contentOf(context);
  if (texts.length === 0) return judged('CANNOT_TELL');
  const said = (pattern: string): boolean => isSaid(texts, patternOf(pattern));
  if (wanted === 'all' ? patterns.every(said) : patterns.some(said)) return judged('PASS');
  return judged(document !== null && document.damaged.length > 0 ? 'CANNOT_TELL' : 'FAIL');
}

/** Marks of damage that repair left, and what the reading itself could not repair. */
export function damageLeft({ pattern }: DetectionOf<'damage left'>, context: RuleContext): Judged {
  const texts = contentOf(context);
  if (texts.length === 0) return judged('NOT_APPLICABLE');
  const { document } = context;
  const seen = (document?.damaged ?? []).map(({ start, end }) => ({
    section: null,
    start,
    end,
    quote: (document?.text ?? '').slice(start, end),
  }));
  const marks = placesOf(texts, patternOf(pattern)).filter(
    ({ start, end }) => !seen.some((range) => range.start < end && start < range.end),
  );
  const passages = [...seen, ...marks].sort((a, b) => a.start - b.start);
  return judged(passages.length === 0 ? 'PASS' : 'FAIL', { passages });
}

/** A notice that was replaced is cited, and the one of the year is not. */
export function noticeOfTheYear(
  { notices }: DetectionOf<'notice of the year'>,
  context: RuleContext,
): Judged {
  const { report } = context;
  const references = report.references.map((text) => ({ text }));
  const texts = contentOf(context);
  const cites = (pattern: string): boolean =>
    isSaid(texts, patternOf(pattern)) || isSaid(references, patternOf(pattern));
  const ofYear = notices.filter(
    ({ from, to }) => from <= report.reportYear && (to === undefined || report.reportYear <= to),
  );
  const cited = ofYear.filter(({ due, other }) => cites(due.pattern) || cites(other.pattern));
  const wrong = cited.find(({ due }) => !cites(due.pattern));
  if (wrong) {
    const passages = placesOf(texts, patternOf(wrong.other.pattern));
    return judged('FAIL', { passages, left: wrong.other.name, right: wrong.due.name });
  }
  return judged(cited.length === 0 ? 'NOT_APPLICABLE' : 'PASS');
}
