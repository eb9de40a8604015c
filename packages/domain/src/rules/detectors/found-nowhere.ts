import type { SectionId } from '../../formats/format.js';
import type { TextRange } from '../../reading/reading.js';
import type { RuleContext } from '../context.js';
import { judged } from '../judged.js';
import type { Judged } from '../judged.js';
import { mostPassages } from '../passage.js';
import type { Passage } from '../passage.js';
import { printedIn } from '../printed-words.js';
import type { PrintedWords } from '../printed-words.js';

/** Words that nobody should read, with how they may be shown. */
export interface PrivateWords extends TextRange {
  readonly quote: string;
}

/** Nothing is found in all that is printed of a report: neither in its words nor in its title, headings and names. */
export function foundNowhere(
  context: RuleContext,
  find: (printed: PrintedWords) => readonly PrivateWords[],
): Judged {
  const all = printedIn(context);
  if (all.length === 0) return judged('NOT_APPLICABLE');
  const passages: Passage[] = [];
  const headings = new Set<SectionId>();
  for (const printed of all)
    for (const { start, end, quote } of find(printed)) {
      if (passages.length === mostPassages) break;
      passages.push({ section: printed.sectionAt(start), start, end, quote });
      if (printed.headingOf !== null) headings.add(printed.headingOf);
    }
  return judged(passages.length === 0 ? 'PASS' : 'FAIL', { passages, sections: [...headings] });
}

/** The same by a pattern that is matched with the narrowed text; `show` says how a match may be shown, null for none. */
export function matchedNowhere(
  context: RuleContext,
  pattern: RegExp,
  show: (match: RegExpExecArray, words: string, printed: PrintedWords) => string | null,
): Judged {
  return foundNowhere(context, (printed) =>
    [...printed.narrowed.matchAll(pattern)].flatMap((match) => {
      const [start, end] = [match.index, match.index + match[0].length];
      const quote = show(match, printed.text.slice(start, end), printed);
      return quote === null ? [] : [{ start, end, quote }];
    }),
  );
}

/** 138****1234: what is found is said without being published once more. */
export function masked(text: string, kept: number, keptAtEnd: number): string {
  const end = text.length - keptAtEnd;
  return text.slice(0, kept) + '*'.repeat(Math.max(0, end - kept)) + text.slice(end);
}

/** A number without what sets off its groups, masked. */
export function maskedNumber(words: string, kept: number, keptAtEnd: number): string {
  return masked(words.replace(/[^\p{Nd}Xx\uff38\uff58+]/gu, ''), kept, keptAtEnd);
}
