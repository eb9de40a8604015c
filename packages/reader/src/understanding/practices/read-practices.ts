import { isPlan } from '@mingjian/domain';
import type { PlacedSentence, PracticeId, SectionId } from '@mingjian/domain';
import { practiceEntries } from './catalogue.js';

/** A practice found in the squeezed text. */
export interface FoundPractice {
  readonly practice: PracticeId;
  readonly holds: boolean;
  readonly names: readonly string[];
  readonly section: SectionId | null;
  readonly start: number;
  readonly end: number;
}

const compiled = practiceEntries.map((entry) => ({
  ...entry,
  words: new RegExp(entry.words),
  names: entry.names === undefined ? null : new RegExp(entry.names, 'g'),
}));
const denied = /(?:未|没有|没|尚无|暂无|缺乏|缺少|无)(?:能|再|曾)?[^,。;、]{0,8}$/;
const longest = 600;

/** Each practice once, with its first words and all names given anywhere; what is only planned is left out. */
export function practicesIn(text: string, sentences: readonly PlacedSentence[]): readonly FoundPractice[] {
  const found = new Map<PracticeId, FoundPractice>();
  for (const { sentence, section } of sentences) {
    if (section === 'problems') continue;
    const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + longest));
    for (const entry of compiled) {
      const match = entry.words.exec(words);
      if (!match || isPlan(clauseAround(words, match.index))) continue;
      const holds = !denied.test(words.slice(Math.max(0, match.index - 12), match.index));
      const names = entry.names && holds ? namesIn(words, entry.names, entry.listed === true) : [];
      const start = sentence.start + match.index;
      const end = start + match[0].length;
      const known = found.get(entry.practice);
      if (!known) found.set(entry.practice, { practice: entry.practice, holds, names, section, start, end });
      else if (known.holds === holds || holds)
        found.set(
          entry.practice,
          merged(known, { practice: entry.practice, holds, names, section, start, end }),
        );
    }
  }
  return practiceEntries
    .map(({ practice }) => found.get(practice))
    .filter((practice) => practice !== undefined);
}

function clauseAround(words: string, at: number): string {
  const start = Math.max(words.lastIndexOf(',', at), words.lastIndexOf(';', at)) + 1;
  return words.slice(Math.max(start, at - 60), at + 30);
}

function namesIn(words: string, pattern: RegExp, listed: boolean): readonly string[] {
  return [...words.matchAll(pattern)]
    .flatMap(([, name = '']) => (listed ? name.split(/[、和及]/) : [name]))
    .map((name) => name.replace(/^“|”$/g, '').trim())
    .filter((name) => name.length > 1 || (!listed && name !== ''));
}

/** The words of the first mention stay, unless only the later one gives names. */
function merged(known: FoundPractice, next: FoundPractice): FoundPractice {
  if (known.holds !== next.holds) return next;
  const names = [...new Set([...known.names, ...next.names])];
  return known.names.length === 0 && next.names.length > 0 ? { ...next, names } : { ...known, names };
}
