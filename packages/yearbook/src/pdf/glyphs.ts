import { fontFiles } from '../carrier/font-files.js';
import { printable } from '../model/words.js';
import { signsIn } from '../carrier/signs-in.js';

type Face = keyof typeof fontFiles;

export interface FacedWords {
  text: string;
  font: Face;
}

/** Set where no face has the sign, as printers turn a type over: a gap that can be seen, and no empty box. */
const missing = '〓';

/** Words in pieces of one face each: headings' face has the usual signs only, the text's has nearly all. */
export class Glyphs {
  readonly #signs = { text: signsIn(fontFiles.text), heading: signsIn(fontFiles.heading) };

  runs(words: string, face: Face): FacedWords[] {
    const pieces: FacedWords[] = [];
    for (const sign of printable(words)) {
      const place = this.#faceOf(sign, face);
      const text = place === null ? missing : sign;
      const last = pieces.at(-1);
      if (last?.font === (place ?? 'text')) last.text += text;
      else pieces.push({ text, font: place ?? 'text' });
    }
    return pieces.length === 0 ? [{ text: '', font: face }] : pieces;
  }

  /** In one face: that asked for where it has every sign, else that of the text. */
  whole(words: string, face: Face): FacedWords {
    const pieces = this.runs(words, face);
    const font = pieces.every((piece) => piece.font === face) ? face : 'text';
    return { text: pieces.map(({ text }) => text).join(''), font };
  }

  #faceOf(sign: string, wanted: Face): Face | null {
    const code = sign.codePointAt(0) ?? 0;
    if (code === 0x0a || this.#signs[wanted].has(code)) return wanted;
    return this.#signs.text.has(code) ? 'text' : null;
  }
}
