/** What a workbook may hold at most. A year's form is some 40 kB of XML; these are for whoever brings something else. */
export const workbookLimits = {
  /** Bytes of all parts that are read, written out. */
  inflatedBytes: 64_000_000,
  entries: 4_000,
  sheets: 60,
  /** Rows of a sheet in which anything stands. */
  rows: 20_000,
  /** Columns of a sheet in which anything stands. */
  columns: 512,
  /** Cells of the whole workbook in which anything stands. */
  cells: 200_000,
} as const;
