import type { Qualifier } from '@mingjian/domain';

interface Suggestion {
  readonly value: string;
  readonly qualifier: Qualifier;
}

/** What selected words seem to say, to be put into the fields of a correction, where a person sees and changes it. */
export function figureInWords(words: string): Suggestion {
  const plain = words.normalize('NFKC');
  const [digits = ''] = /\d+(?:,\d{3})*(?:\.\d+)?/.exec(plain) ?? [];
  return { value: digits, qualifier: digits === '' ? 'EXACT' : qualifierIn(plain) };
}

function qualifierIn(words: string): Qualifier {
  if (/\d\s*[余多]|以上/.test(words)) return 'AT_LEAST';
  if (/不足|近\s*\d/.test(words)) return 'AT_MOST';
  return /约|左右|万/.test(words) ? 'ABOUT' : 'EXACT';
}
