import type { Locale } from '../carrier/carrier-words.js';
import { faceIn } from '../carrier/face.js';
import type { Face } from '../carrier/face.js';
import { fontFiles } from '../carrier/font-files.js';
import { printable } from '../model/words.js';

type FaceName = keyof typeof fontFiles;

export interface FacedWords {
  text: string;
  font: FaceName;
}

/** Set where no face has the sign, as printers turn a type over: a gap that can be seen, and no empty box. */
const missing = '〓';

/** Among Western words, quotation marks as wide as a Chinese sign tear them apart. */
const westernQuote = /((?<!\p{Script=Han})[“”‘’](?!\p{Script=Han}))/u;
const quotesOf = { text: 'textQuotes', heading: 'headingQuotes' } as const;

export type WordFace = keyof typeof quotesOf;

/** For words that have to be of one face. */
function straightQuotes(words: string): string {
  return words.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
}

/** Words in pieces of one face each: headings' face has the usual signs only, the text's has nearly all. */
export class Glyphs {
  readonly #faces: Readonly<Record<FaceName, Face>> = {
    text: faceIn(fontFiles.text),
    heading: faceIn(fontFiles.heading),
    textQuotes: faceIn(fontFiles.textQuotes),
    headingQuotes: faceIn(fontFiles.headingQuotes),
  };

  constructor(private readonly locale: Locale) {}

  runs(words: string, face: WordFace): FacedWords[] {
    const said = printable(words);
    if (this.locale === 'zh' || !/[“”‘’]/.test(said)) return this.#runs(said, face);
    // What was cut out stands at every second place.
    return said.split(westernQuote).flatMap((part, at): FacedWords[] => {
      if (at % 2 === 1) return [{ text: part, font: quotesOf[face] }];
      return part === '' ? [] : this.#runs(part, face);
    });
  }

  #runs(said: string, face: WordFace): FacedWords[] {
    if (this.#hasAll(said, face)) return [{ text: said, font: face }];
    const pieces: FacedWords[] = [];
    for (const sign of said) {
      const place = this.#faceOf(sign, face);
      const text = place === null ? missing : sign;
      const last = pieces.at(-1);
      if (last?.font === (place ?? 'text')) last.text += text;
      else pieces.push({ text, font: place ?? 'text' });
    }
    return pieces;
  }

  /** In one face: that asked for where it has every sign, else that of the text. */
  whole(words: string, face: WordFace): FacedWords {
    const pieces = this.#runs(
      this.locale === 'en' ? straightQuotes(printable(words)) : printable(words),
      face,
    );
    const font = pieces.every((piece) => piece.font === face) ? face : 'text';
    return { text: pieces.map(({ text }) => text).join(''), font };
  }

  /** In ems. */
  advanceOf(sign: string, face: FaceName): number {
    return this.#faces[face].advanceOf(sign.codePointAt(0) ?? 0);
  }

  /** In ems. */
  widthOf(words: readonly FacedWords[]): number {
    return words.reduce(
      (sum, { text, font }) => [...text].reduce((all, sign) => all + this.advanceOf(sign, font), sum),
      0,
    );
  }

  #hasAll(words: string, face: WordFace): boolean {
    for (let at = 0; at < words.length; at += 1) {
      const code = words.charCodeAt(at);
      if (code !== 0x0a && !this.#faces[face].has(code)) return false;
    }
    return true;
  }

  #faceOf(sign: string, wanted: WordFace): WordFace | null {
    const code = sign.codePointAt(0) ?? 0;
    if (code === 0x0a || this.#faces[wanted].has(code)) return wanted;
    return this.#faces.text.has(code) ? 'text' : null;
  }
}
