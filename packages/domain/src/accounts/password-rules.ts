import type { Text } from '../text.js';
import { wornPieces } from './worn-pieces.js';

/** Characters of a password. Length is what counts: no demand for signs and capitals, which people answer with `!`. */
export const passwordLength = { least: 12, most: 128 } as const;
const leastDifferent = 6;
const leastOwnLetters = 5;
const leastRun = 4;
/** A name of one letter would forbid that letter. */
const leastName = 2;

export type PasswordLack =
  | 'TOO_SHORT'
  | 'TOO_LONG'
  | 'TOO_UNIFORM'
  | 'CONTAINS_NAME'
  | 'COMMON'
  | 'SAME_AS_BEFORE';

/** What a password lacks, each as a demand that says what to do. */
export const passwordLacks: Readonly<Record<PasswordLack, Text>> = {
  TOO_SHORT: {
    zh: `至少 ${passwordLength.least} 个字符`,
    en: `at least ${passwordLength.least} characters`,
  },
  TOO_LONG: { zh: `至多 ${passwordLength.most} 个字符`, en: `at most ${passwordLength.most} characters` },
  TOO_UNIFORM: {
    zh: `至少有 ${leastDifferent} 个不同的字符`,
    en: `at least ${leastDifferent} different characters`,
  },
  CONTAINS_NAME: { zh: '不含账号或姓名', en: 'without the name of the account' },
  COMMON: {
    zh: '不只是常用词、数字和键盘上相邻的字符',
    en: 'more than common words, digits and neighbours on the keyboard',
  },
  SAME_AS_BEFORE: { zh: '与现在的密码不同', en: 'another than the one there is' },
};

/** What a password has to be before anybody has seen it; whether it is new is for the server to know. */
export const passwordDemands: readonly PasswordLack[] = [
  'TOO_SHORT',
  'TOO_LONG',
  'TOO_UNIFORM',
  'CONTAINS_NAME',
  'COMMON',
];

/** Everything that a password lacks, in the order of the demands; nothing when it may be used. */
export function passwordLacksOf(password: string, names: readonly string[]): readonly PasswordLack[] {
  const characters = [...password.normalize('NFC')];
  const folded = foldedText(password);
  const lacks: Readonly<Partial<Record<PasswordLack, boolean>>> = {
    TOO_SHORT: characters.length < passwordLength.least,
    TOO_LONG: characters.length > passwordLength.most,
    TOO_UNIFORM: new Set(characters).size < leastDifferent,
    CONTAINS_NAME: names
      .map(foldedText)
      .some((name) => [...name].length >= leastName && folded.includes(name)),
    COMMON: Math.min(ownLetters(folded), ownLetters(unmasked(folded))) < leastOwnLetters,
  };
  return passwordDemands.filter((lack) => lacks[lack] === true);
}

function foldedText(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}

const masks: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '1': 'i',
  '0': 'o',
  $: 's',
  '5': 's',
};

/** `p@ssw0rd` is as common as the word it stands for. */
function unmasked(folded: string): string {
  return [...folded].map((character) => masks[character] ?? character).join('');
}

/** Letters that are left when common words, rows of the keyboard and the alphabet, digits and signs are taken away. */
function ownLetters(folded: string): number {
  const rest = wornPieces.reduce((text, piece) => text.replaceAll(piece, ' '), folded);
  return [...withoutRuns(rest)].filter((character) => /\p{L}/u.test(character)).length;
}

/** Takes out what goes on by the same step, as abcd, dcba or aaaa. */
function withoutRuns(text: string): string {
  const characters = [...text];
  const kept: string[] = [];
  let from = 0;
  while (from < characters.length) {
    const to = endOfRun(characters, from);
    if (to - from < leastRun) kept.push(characters[from] ?? '');
    from = to - from < leastRun ? from + 1 : to;
  }
  return kept.join('');
}

function endOfRun(characters: readonly string[], from: number): number {
  const step = stepAt(characters, from);
  if (step === null || Math.abs(step) > 1) return from + 1;
  let end = from + 1;
  while (stepAt(characters, end - 1) === step) end += 1;
  return end;
}

function stepAt(characters: readonly string[], index: number): number | null {
  const one = characters[index]?.codePointAt(0);
  const next = characters[index + 1]?.codePointAt(0);
  return one === undefined || next === undefined ? null : next - one;
}
