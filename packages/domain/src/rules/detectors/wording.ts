import type { RuleContext } from '../context.js';
import { judged } from '../judged.js';
import type { Judged } from '../judged.js';
import type { Passage } from '../passage.js';
import { mostPassages } from '../passage.js';
import { contentOf, patternOf, wordingsIn } from '../rule-text.js';
import type { DetectionOf } from '../rule.js';
import type { ListedWord } from '../word-list.js';
import { patternOfList } from '../word-list.js';

/** Words of the county's list, one judgement a word; a county without a list looks for none. */
export function listedWordsAbsent(context: RuleContext): readonly Judged[] {
  const { wordList } = context;
  const pattern = wordList === null ? null : patternOfList(wordList);
  const texts = contentOf(context);
  if (wordList === null || pattern === null || texts.length === 0) return [judged('NOT_APPLICABLE')];
  const places = new Map<ListedWord, Passage[]>();
  for (const { text, sectionAt } of texts) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const [quote] = match;
      const listed = wordList.find(({ word }) => word === quote);
      if (!listed || isWrittenRight(listed, text, match.index)) continue;
      const start = match.index;
      const found = places.get(listed) ?? [];
      if (found.length < mostPassages)
        found.push({ section: sectionAt(start), start, end: start + quote.length, quote });
      places.set(listed, found);
    }
  }
  if (places.size === 0) return [judged('PASS')];
  return [...places].map(([{ word, instead, grade }, passages]) =>
    judged('FAIL', { passages, left: word, right: instead ?? '—', grade }),
  );
}

/** What is to be written may hold the word itself: 网络 in 网路络 is no slip where it already stands so. */
function isWrittenRight({ word, instead }: ListedWord, text: string, place: number): boolean {
  if (instead === null) return false;
  for (let at = instead.indexOf(word); at !== -1; at = instead.indexOf(word, at + 1)) {
    if (text.startsWith(instead, place - at)) return true;
  }
  return false;
}

/** Things counted in units that the form does not count them in: 申请3条. */
export function unitsUsual({ fields }: DetectionOf<'units usual'>, context: RuleContext): Judged {
  const wordings = wordingsIn(context);
  if (wordings.length === 0) return judged('NOT_APPLICABLE');
  const passages: Passage[] = [];
  let usual: string | null = null;
  let found: string | null = null;
  for (const { text, numbers, passage } of wordings) {
    for (const { start, end, unit } of numbers) {
      if (unit === null) continue;
      const words = text.slice(Math.max(0, start - longestLead), start);
      const behind = text.slice(end, end + longestLead);
      const field = fields.find(
        ({ units, before, after }) =>
          units.includes(unit) && isMatch(before, words) && (after === undefined || isMatch(after, behind)),
      );
      if (!field) continue;
      found ??= unit;
      usual ??= field.usual;
      if (passages.length < mostPassages) passages.push(passage(Math.max(0, start - shownLead), end));
    }
  }
  return judged(passages.length === 0 ? 'PASS' : 'FAIL', { passages, left: found, right: usual });
}

const longestLead = 16;
const shownLead = 4;

function isMatch(source: string, text: string): boolean {
  const pattern = patternOf(source);
  pattern.lastIndex = 0;
  return pattern.test(text);
}
