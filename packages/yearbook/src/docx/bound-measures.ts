import type { TableBlock } from '../carrier/figures.js';
import type { StandingHeads } from '../carrier/standing-heads.js';
import { page, twips } from './measures.js';

/** Sizes of type of papers that compare, in half points: text of 12 pt, tables of 9 pt at least. */
export const boundSizes = {
  title: 44,
  subtitle: 26,
  heading: 30,
  subheading: 26,
  text: 24,
  caption: 21,
  table: 18,
  note: 18,
  foot: 16,
  annex: 16,
} as const;

/** Twips from line to line. All are exact, so that on which page something stands is the same wherever it is opened. */
export const boundLines = {
  title: 640,
  subtitle: 400,
  contents: 480,
  entry: 360,
  heading1: 440,
  heading2: 400,
  heading3: 400,
  text: 440,
  quote: 400,
  caption: 320,
  note: 260,
  cell: 240,
  annexPart: 320,
  annex: 220,
} as const;

/** Twips above and below. */
export const boundSpaces = {
  title: { before: 0, after: 120 },
  subtitle: { before: 0, after: 360 },
  contents: { before: 240, after: 160 },
  heading1: { before: 280, after: 100 },
  heading2: { before: 200, after: 80 },
  heading3: { before: 160, after: 60 },
  picture: { before: 160, after: 0 },
  caption: { before: 160, after: 80 },
  note: { before: 40, after: 40 },
} as const;

/** Around the words of a cell. */
export const cellSpaces = { aside: twips(0.8), above: 20, below: 20 } as const;
const side = (name: string, width: number): string => `<w:${name} w:type="dxa" w:w="${width}"/>`;
export const cellMargins = [
  side('top', cellSpaces.above),
  side('left', cellSpaces.aside),
  side('bottom', cellSpaces.below),
  side('right', cellSpaces.aside),
].join('');

export interface Sheet {
  readonly isWide: boolean;
  readonly width: number;
  readonly height: number;
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  readonly textWidth: number;
}

export const upright: Sheet = {
  isWide: false,
  width: page.width,
  height: page.height,
  margins: page.margins,
  textWidth: page.textWidth,
};

const wideMargins = { top: twips(28), bottom: twips(26), left: twips(25), right: twips(25) };

/** On its side, for tables of many columns. */
export const lying: Sheet = {
  isWide: true,
  width: page.height,
  height: page.width,
  margins: wideMargins,
  textWidth: page.height - wideMargins.left - wideMargins.right,
};

/** Ems of a table's type in so many twips. */
export function roomIn(width: number): number {
  return (width - 2 * cellSpaces.aside) / (boundSizes.table * 10);
}

/** A face that stands in for Times New Roman may be so much wider, and more so where it is bold. */
const forOtherFaces = 1.15;

/** Of a line of heads on end. */
export function standingHeight({ height }: StandingHeads): number {
  return Math.ceil(height * forOtherFaces * boundSizes.table * 10) + 2 * cellSpaces.aside;
}

/** Whole twips that add up to the width of the text. */
export function widthsOf({ columns }: TableBlock, textWidth: number): readonly number[] {
  const whole = columns.reduce((sum, { width }) => sum + width, 0) || 1;
  let edge = 0;
  return columns.map(({ width }) => {
    const from = Math.round((edge / whole) * textWidth);
    edge += width;
    return Math.round((edge / whole) * textWidth) - from;
  });
}
