/** Twentieths of a point, the unit of the file; sizes of type are in half points. */
const perMillimetre = 1440 / 25.4;
export const twips = (millimetres: number): number => Math.round(millimetres * perMillimetre);

/** The page after GB/T 9704-2012: A4, type area 156 mm × 225 mm, 37 mm above and 28 mm left of it. */
export const page = {
  width: twips(210),
  height: twips(297),
  margins: { top: twips(37), bottom: twips(35), left: twips(28), right: twips(26) },
  textWidth: twips(156),
} as const;

/** Sizes of type by their names in offices, in half points. */
export const sizes = {
  /** 二号 */
  title: 44,
  /** 三号 */
  text: 32,
  /** 小二 */
  annex: 36,
  /** 四号 */
  pageNumber: 28,
  /** 小四 */
  byHand: 24,
  /** 五号 */
  table: 21,
  /** 小五: table 3 has to stand on one page. */
  smallTable: 18,
} as const;

/** One character of the text, in twips. */
export const character = sizes.text * 10;
/** 28 points from line to line: 22 lines a page. */
export const lineHeight = 560;

/** In characters: figures and Latin letters take half of one. */
export function widthOf(words: string): number {
  return [...words].reduce((sum, sign) => sum + (sign < '\u2e80' ? 0.5 : 1), 0);
}
