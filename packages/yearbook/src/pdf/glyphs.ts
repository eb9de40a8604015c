import type { Locale } from '../carrier/carrier-words.js';
import { faceIn } from '../carrier/face.js';
import { fontFiles } from '../carrier/font-files.js';
import { printable } from '../model/words.js';

type FaceName = keyof typeof fontFiles;

export interface FacedWords {
  text: string;
  font: FaceName;
}

/** Set where no face has the sign, as printers turn a type over: a gap that can be seen, and no empty box. */
const missing = '〓';

/** The faces have quotation marks as wide as a Chinese sign: among Western words they tear them apart. */
function westernQuotes(words: string): string {
  return words
    .replace(/(?<!\p{Script=Han})[“”](?!\p{Script=Han})/gu, '"')
    .replace(/(?<!\p{Script=Han})[‘’](?!\p{Script=Han})/gu, "'");
}

/** Words in pieces of one face each: headings' face has the usual signs only, the text's has nearly all. */
export class Glyphs {
  readonly #faces = { text: faceIn(fontFiles.text), heading: faceIn(fontFiles.heading) };

  constructor(private readonly locale: Locale) {}

  runs(words: string, face: FaceName): FacedWords[] {
    const said = this.locale === 'en' ? westernQuotes(printable(words)) : printable(words);
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
  whole(words: string, face: FaceName): FacedWords {
    const pieces = this.runs(words, face);
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

  #hasAll(words: string, face: FaceName): boolean {
    for (let at = 0; at < words.length; at += 1) {
      const code = words.charCodeAt(at);
      if (code !== 0x0a && !this.#faces[face].has(code)) return false;
    }
    return true;
  }

  #faceOf(sign: string, wanted: FaceName): FaceName | null {
    const code = sign.codePointAt(0) ?? 0;
    if (code === 0x0a || this.#faces[wanted].has(code)) return wanted;
    return this.#faces.text.has(code) ? 'text' : null;
  }
}
