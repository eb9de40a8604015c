import type { ContentText } from 'pdfmake/interfaces.js';
import type { Piece } from '../carrier/figures.js';
import type { FacedWords, WordFace } from './glyphs.js';
import { setLines } from './set-lines.js';
import type { Setting } from './set-lines.js';
import type { Surroundings } from './surroundings.js';

export interface SetRun extends FacedWords {
  readonly linkToDestination?: string;
}

/** What a paragraph or a cell says, and its name where the annex leads back to it. */
export interface SetPieces {
  readonly text: SetRun[];
  readonly id?: string;
}

/** Pieces in runs of one face; those of a figure lead to its line in the annex. */
export function setPieces(
  pieces: readonly Piece[],
  face: WordFace,
  { glyphs, links }: Pick<Surroundings, 'glyphs' | 'links'>,
): SetPieces {
  const { targets, name } = links.of(pieces);
  const text = pieces.flatMap(({ words }, at): SetRun[] => {
    const target = targets[at] ?? null;
    const runs = glyphs.runs(words, face);
    return target === null ? runs : runs.map((run) => ({ ...run, linkToDestination: target }));
  });
  return { text, ...(name !== null && { id: name }) };
}

/** Set line by line; words that break lines themselves are left to the library. */
export function inLines(pieces: SetPieces, setting: Setting): ContentText {
  return pieces.text.some(({ text }) => text.includes('\n'))
    ? { ...pieces, ...(setting.isJustified === true && { alignment: 'justify' as const }) }
    : { ...pieces, text: [...setLines(pieces.text, setting)], noWrap: true };
}
