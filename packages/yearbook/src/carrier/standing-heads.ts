import { emsOfLine, longestWord, westernWidth } from '../words/western-words.js';
import type { TableBlock } from './figures.js';

const padding = 0.6;
/** From line to line of a head that stands. */
export const standingLine = 1.15;

export interface StandingHeads {
  /** The lines of each head that stands, by its column. */
  readonly lines: ReadonlyMap<number, readonly string[]>;
  /** In ems, as high as the longest line. */
  readonly height: number;
}

/**
 * Western heads of a table of so many columns that some word is longer than its column is wide: there they stand on
 * end, read from below, rather than be torn apart within words. Null where each word has room.
 */
export function standingHeads({ columns, isWide }: TableBlock): StandingHeads | null {
  const whole = columns.reduce((sum, { width }) => sum + width, 0) || 1;
  const rooms = columns.map(
    ({ width }) => (width / whole) * emsOfLine[isWide ? 'lying' : 'upright'] - padding,
  );
  const isGrouped = columns.some(({ group }) => group !== null);
  if (isGrouped || columns.every(({ title }, at) => longestWord(title) <= (rooms[at] ?? 0))) return null;
  const lines = new Map<number, readonly string[]>();
  columns.forEach(({ title, align }, at) => {
    const most = Math.floor((rooms[at] ?? 0) / standingLine);
    if (align !== 'left' && most > 0) lines.set(at, evenLines(title, most));
  });
  const height = Math.max(0, ...[...lines.values()].flat().map(westernWidth));
  return lines.size === 0 ? null : { lines, height };
}

/** As short as so many lines can be. */
function evenLines(words: string, most: number): readonly string[] {
  for (let room = longestWord(words); ; room += 0.5) {
    const lines = filled(words.split(/\s+/), room);
    if (lines.length <= most) return lines;
  }
}

function filled(words: readonly string[], room: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && westernWidth(`${last} ${word}`) <= room)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
