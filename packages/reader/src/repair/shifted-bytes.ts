import { isHan, isStrange } from './characters.js';
import type { Edit } from './edits.js';
import { gbkCharacter, gbkCode, gbkRow } from './gbk.js';
import { hasTone, isSyllable, readSo } from './pinyin.js';
import { isOnlySimplified, isTraditional, simplified } from './script.js';
import { rankOfWord, wordsIn } from './words.js';

/**
 * C3. A page in GBK was split at the bytes A1 A3, which are 。 but also the end of an ideographic space and the
 * beginning of a full-width bracket. What follows is read one byte late until an ASCII byte or a true end of the
 * piece brings it back into step. The half space stands as `?`, so `?。` marks the place.
 */
const mark = /\?。/g;
const halfSpace = 0xa1;
const fullStop = [0xa1, 0xa3] as const;
/** No heading is longer; a run that does not end by then is something else. */
const longest = 400;
/** A report has a few dozen paragraphs; a text with more marks than this is none. */
const mostMarks = 2000;
/** How far behind the run the text must make sense. */
const lookAhead = 8;

interface Script {
  readonly traditional: boolean;
  readonly narrowed: boolean;
}

/** One way to end the run: what was written, how far it was found, and what had to be guessed. */
interface Restored {
  readonly end: number;
  readonly text: string;
  /** The last character whose second byte is lost: `?` at `end`. */
  readonly tail: string | null;
}

/** Edits that put shifted runs back, each only where the text makes more sense than before. */
export function shiftingBack(text: string, script: Script): readonly Edit[] {
  const edits: Edit[] = [];
  let done = 0;
  let marks = 0;
  for (const { index } of text.matchAll(mark)) {
    if (index < done) continue;
    marks += 1;
    if (marks > mostMarks) break;
    const best = bestOf(text, index, candidatesAt(text, index + 2, script));
    if (best === null) continue;
    edits.push({ start: index, end: best.end, after: best.text, kind: 'C3', certainty: 'exact' });
    done = best.end;
    if (best.tail === null) continue;
    edits.push({
      start: best.end,
      end: best.end + 1,
      after: best.tail,
      kind: 'C3-tail',
      certainty: 'inferred',
    });
    done = best.end + 1;
  }
  return edits;
}

function candidatesAt(text: string, start: number, script: Script): readonly Restored[] {
  const bytes: number[] = [halfSpace, ...fullStop];
  const found: Restored[] = [];
  const last = Math.min(text.length, start + longest);
  for (let at = start; at < last; at += 1) {
    const character = text.charAt(at);
    const code = gbkCode(character);
    if (code !== null) {
      bytes.push(code >> 8, code & 0xff);
      continue;
    }
    if (character === '?') {
      found.push(...endingAt(text, at, bytes, script));
      break;
    }
    const byte = character.charCodeAt(0);
    if (byte >= 0x40 && byte <= 0x7e) keep(found, decoded([...bytes, byte]), at + 1);
    const wide = script.narrowed ? widened(byte) : null;
    if (wide === null) break;
    bytes.push(...wide);
  }
  return found;
}

function keep(found: Restored[], text: string | null, end: number): void {
  if (text !== null) found.push({ end, text, tail: null });
}

/** What C10 has made of a full-width character that came about by the shift: its two bytes. */
function widened(byte: number): readonly [number, number] | null {
  if (byte === 0x20) return [0xa1, 0xa1];
  return byte > 0x20 && byte < 0x7f ? [0xa3, byte + 0x80] : null;
}

/** A `?` inside: the last lead byte stands alone, before a reading in brackets or before the end of the piece. */
function endingAt(text: string, at: number, bytes: readonly number[], script: Script): readonly Restored[] {
  const lead = bytes.at(-1);
  const before = decoded(bytes.slice(0, -1));
  if (lead === undefined || before === null) return [];
  const reading = /^\(?([^()\s]{1,6})\)/.exec(text.slice(at + 1, at + 10));
  if (reading?.[1] !== undefined && isSyllable(reading[1]) && hasTone(reading[1])) {
    const character = characterReadSo(lead, reading[1], script);
    return character === null
      ? []
      : [{ end: at + 1 + reading[0].length, text: before + character, tail: null }];
  }
  const tail = tailAfter(before, lead, script);
  return [{ end: at, text: before, tail }].filter((restored) => restored.tail !== null);
}

function decoded(bytes: readonly number[]): string | null {
  let text = '';
  for (let at = 0; at < bytes.length; at += 2) {
    const lead = bytes[at];
    const trail = bytes[at + 1];
    const character = lead === undefined || trail === undefined ? null : gbkCharacter(lead, trail);
    if (character === null) return null;
    text += character;
  }
  return text;
}

function fits(character: string, { traditional }: Script): boolean {
  return traditional ? !isOnlySimplified(character) : !isTraditional(character);
}

/** Its reading and first byte leave one usual character. */
function characterReadSo(lead: number, syllable: string, script: Script): string | null {
  const having = new Set(readSo(syllable));
  const row = gbkRow(lead).filter((character) => having.has(character) && fits(character, script));
  return mostUsual(row, (character) => (isTraditional(character) ? 2 : isRare(character) ? 0 : 1));
}

/** The character that makes the most usual word with the one before it; null where none makes one. */
function tailAfter(before: string, lead: number, script: Script): string | null {
  const previous = simplified(before.slice(-1));
  const row = gbkRow(lead).filter((character) => isHan(character) && fits(character, script));
  return mostUsual(row, (character) => rankOfWord(previous + simplified(character)));
}

function mostUsual(characters: readonly string[], rank: (character: string) => number): string | null {
  let best: string | null = null;
  let most = 0;
  for (const character of characters) {
    const value = rank(character);
    if (value > most) {
      best = character;
      most = value;
    }
  }
  return best;
}

/** Outside GB 2312 and no traditional form of anything in it. */
function isRare(character: string): boolean {
  const code = gbkCode(character);
  const inGb2312 = code !== null && code >> 8 >= 0xb0 && code >> 8 <= 0xf7 && (code & 0xff) >= 0xa1;
  return !inGb2312 && !isTraditional(character);
}

function bestOf(text: string, start: number, candidates: readonly Restored[]): Restored | null {
  let best: Restored | null = null;
  let most = 0;
  for (const candidate of candidates) {
    const ahead = Math.min(text.length, candidate.end + lookAhead);
    const gain =
      sense(candidate.text + (candidate.tail ?? '') + text.slice(candidate.end, ahead)) -
      sense(text.slice(start, ahead));
    if (gain > most && isProper(candidate.text)) {
      best = candidate;
      most = gain;
    }
  }
  return best;
}

/** Words speak for a text, signs that no report is written with and rare characters against it. */
function sense(text: string): number {
  let odd = 0;
  for (const character of text)
    if (isStrange(character)) odd += 2;
    else if (isHan(character) && isRare(character)) odd += 1;
  return wordsIn(simplified(text)) - odd;
}

function isProper(text: string): boolean {
  for (const character of text) if (isStrange(character)) return false;
  return true;
}
