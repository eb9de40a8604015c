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
