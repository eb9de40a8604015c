/** Ems of a table's type on a line of an upright page, and on one that lies. */
export const emsOfLine = { upright: 48, lying: 76 } as const;

/** Ems of the letters that are not near 0.63, a bit above those of the faces, with room for others that stand in for them. */
const narrow = { signs: new Set("ijlftrI.,:;'|()-[]/! "), ems: 0.42 } as const;
const wide = { signs: new Set('mwMW%@'), ems: 0.97 } as const;
const capital = { signs: /[A-Z]/, ems: 0.74 } as const;
const usual = 0.63;

/** About how wide Western words are on one line, in ems. */
export function westernWidth(words: string): number {
  let ems = 0;
  for (const sign of words)
    if (narrow.signs.has(sign)) ems += narrow.ems;
    else if (wide.signs.has(sign)) ems += wide.ems;
    else ems += capital.signs.test(sign) ? capital.ems : usual;
  return ems;
}

/** How wide the longest Western word is; Chinese parts anywhere, and words at their blanks. */
export function longestWord(words: string): number {
  return Math.max(0, ...words.split(/[\s\u2e80-\uffff]+/).map(westernWidth));
}
