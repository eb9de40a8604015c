import { SheetBuilder } from '../workbook/sheet-builder.js';
import { writeWorkbook } from '../workbook/write-workbook.js';

export interface TableWorkbook {
  readonly title: string;
  readonly sheetName: string;
  /** Heads of the columns; they stay in sight and are printed on every page. */
  readonly head: readonly string[];
  /** What each row begins with; the columns behind it are to be filled in. */
  readonly rows: readonly (readonly string[])[];
  /** What to know before filling it in, on a sheet of its own. */
  readonly notes: readonly string[];
  readonly at: Date;
}

const firstWidth = 26;
const width = 17;
const noteWidth = 92;

/** A list to be filled in, a line each: as opening balances of all units. */
export function writeTableWorkbook({ title, sheetName, head, rows, notes, at }: TableWorkbook): Uint8Array {
  const sheet = new SheetBuilder(sheetName);
  head.forEach((words, index) => {
    sheet.put({ row: 1, column: index + 1 }, words, 'head');
    sheet.widths.set(index + 1, index === 0 ? firstWidth : width);
  });
  rows.forEach((cells, down) =>
    head.forEach((_, across) => {
      const words = cells[across];
      const place = { row: down + 2, column: across + 1 };
      sheet.put(place, words ?? null, words === undefined ? 'input' : 'rowLabel');
    }),
  );
  sheet.frozen = { row: 2, column: 2 };
  sheet.paper = { landscape: head.length > 5, titleRows: { from: 1, to: 1 } };
  const about = new SheetBuilder('说明');
  notes.forEach((words, down) => about.put({ row: down + 1, column: 1 }, words, 'prose'));
  about.widths.set(1, noteWidth);
  return writeWorkbook([sheet, about], { title, at });
}
