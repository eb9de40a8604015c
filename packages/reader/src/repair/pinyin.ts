import { dataLines, lazy } from '../data-file.js';
import { isHan } from './characters.js';
import type { Edit } from './edits.js';

const readings = lazy(() => {
  const characters = new Map<string, string>();
  for (const line of dataLines('readings.txt')) {
    const [syllable = '', having = ''] = line.split(' ');
    characters.set(syllable, having);
  }
  return characters;
});

const bareSyllables = lazy(() => new Set([...readings().keys()].map((syllable) => bare(syllable))));

/** Some converters write ɡ and ɑ of phonetic fonts. */
function plainLetters(syllable: string): string {
  return syllable.toLowerCase().normalize('NFC').replaceAll('ɡ', 'g').replaceAll('ɑ', 'a');
}

function bare(syllable: string): string {
  return syllable
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0304\u030C]/g, '')
    .normalize('NFC');
}

export function isSyllable(text: string): boolean {
  const syllable = plainLetters(text);
  return readings().has(syllable) || bareSyllables().has(syllable);
}

export function hasTone(text: string): boolean {
  return bare(plainLetters(text)) !== plainLetters(text);
}

/** Characters that may be read so; none for what is no syllable. */
export function readSo(syllable: string): string {
  return readings().get(plainLetters(syllable)) ?? '';
}

/** One Han character and the readings behind it, as many as a spinner has put there. */
const annotated = /\p{Script=Han}((?:[(（][a-zɡɑüêāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿA-Z]{1,6}[)）])+)/gu;
/** A single reading may be the author's own, for a rare name; a spinner leaves many. */
const fewest = 3;

/** C2, C2b, C2c: readings in brackets behind characters go. */
export function removingReadings(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(annotated)) {
    const [whole, run = ''] = match;
    const syllables = run.split(/[()（）]+/).filter((part) => part !== '');
    if (!isHan(whole.charAt(0)) || !syllables.every(isSyllable)) continue;
    const end = match.index + whole.length;
    edits.push({ start: end - run.length, end, after: '', kind: 'C2', certainty: 'exact' });
  }
  return edits.length >= fewest ? edits : [];
}
