import type { TextRange } from '../../reading/reading.js';
import { noWidth } from '../narrowed.js';

/** A long number as it stands in a text: in one piece, or set off by spaces and dashes. */
export interface GroupedNumber extends TextRange {
  /** Its digits, and the X that may end them. */
  readonly digits: string;
  /** How many digits each group has. */
  readonly groups: readonly number[];
}

const group = `\\d[\\d${noWidth}]*[Xx]?`;
const run = new RegExp(`${group}(?:(?: {1,3}| ?- ?)(?:${group}|[Xx](?![A-Za-z])))*`, 'gu');
/** No number that is looked for is set off into more groups: letter-spaced, a resident number has as many as digits. */
const mostGroups = 19;
const longest = 22;

/**
 * Numbers in a narrowed text that `isOne` knows, each looked for from every group of a run of digits on: what stands in
 * front of it may be digits as well. They do not overlap.
 */
export function numbersInGroups(
  text: string,
  isOne: (number: GroupedNumber) => boolean,
): readonly GroupedNumber[] {
  const found: GroupedNumber[] = [];
  for (const match of text.matchAll(run)) {
    const groups = groupsOf(match[0], match.index);
    let first = 0;
    while (first < groups.length) {
      const number = numberFrom(groups, first, isOne);
      if (number === null) first += 1;
      else {
        found.push(number);
        first += number.groups.length;
      }
    }
  }
  return found;
}

interface Group extends TextRange {
  readonly digits: string;
}

function groupsOf(words: string, at: number): readonly Group[] {
  return [...words.matchAll(new RegExp(`${group}|[Xx]`, 'gu'))].map((match) => ({
    digits: match[0].replaceAll(noWidth, ''),
    start: at + match.index,
    end: at + match.index + match[0].length,
  }));
}

function numberFrom(
  groups: readonly Group[],
  first: number,
  isOne: (number: GroupedNumber) => boolean,
): GroupedNumber | null {
  const start = groups[first]?.start ?? 0;
  const lengths: number[] = [];
  let digits = '';
  for (const one of groups.slice(first, first + mostGroups)) {
    digits += one.digits;
    if (digits.length > longest) return null;
    lengths.push(one.digits.length);
    const number = { digits, groups: lengths.slice(), start, end: one.end };
    if (isOne(number)) return number;
  }
  return null;
}
