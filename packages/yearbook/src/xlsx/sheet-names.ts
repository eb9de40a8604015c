import { printable } from '../model/words.js';

const longest = 31;

/** Names that workbooks take: 31 signs at most, none of `[]:*?/\`, no apostrophe at an end, none of them twice. */
export class SheetNames {
  readonly #taken = new Set<string>();

  reserved(name: string): string {
    this.#taken.add(name.toLowerCase());
    return name;
  }

  of(caption: string): string {
    const plain = printable(caption)
      .replace(/[[\]:*?/\\\s\u3000]+/g, ' ')
      .trim()
      .replace(/^'+|'+$/g, '')
      .trim();
    const base = plain === '' ? 'T' : plain;
    for (let step = 1; ; step += 1) {
      const tail = step === 1 ? '' : ` ${step}`;
      const name = `${shortened(base, longest - tail.length)}${tail}`;
      if (!this.#taken.has(name.toLowerCase())) return this.reserved(name);
    }
  }
}

/** Whole signs only: half of one is no text. */
function shortened(words: string, most: number): string {
  let short = '';
  for (const sign of words) {
    if (short.length + sign.length > most) break;
    short += sign;
  }
  return short.replace(/'+$/, '').trim();
}
