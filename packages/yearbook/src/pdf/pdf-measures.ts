/** Points of so many millimetres. */
export const points = (millimetres: number): number => (millimetres * 72) / 25.4;

export type Margins = [left: number, top: number, right: number, bottom: number];

/** GB/T 9704-2012: 37 mm above, 35 mm below, 28 mm left, 26 mm right. */
export const uprightMargins: Margins = [points(28), points(37), points(26), points(35)];
export const uprightWidth = points(210 - 28 - 26);
/** On its side, as the DOCX has it: 28 mm above, 26 mm below, 25 mm on either side. */
export const lyingMargins: Margins = [points(25), points(28), points(25), points(26)];
export const lyingWidth = points(297 - 25 - 25);

export const pdfSizes = {
  title: 22,
  heading: 15,
  subheading: 13,
  text: 12,
  caption: 10.5,
  table: 9,
  note: 9,
  foot: 8,
  annex: 7.5,
  pageNumber: 14,
} as const;
