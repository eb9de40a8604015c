import { neutralised } from '@mingjian/domain';
import { SheetBuilder, fitRows, workbookParts } from '@mingjian/spreadsheet/parts';
import type { StyleName } from '@mingjian/spreadsheet/parts';
import { strToU8, zipSync } from 'fflate';
import { notApplicable } from './exported-table';
import type { ExportedTable, ExportedValue } from './exported-table';

/** Yuan with fen come as text, so that no fen is lost; up to so many signs a spreadsheet keeps them all. */
const decimal = /^-?\d+\.\d+$/;
const mostSigns = 15;
const widths = { least: 9, most: 40 } as const;

/** The table as .xlsx: figures that can be reckoned with, texts that nothing takes for a formula. */
export function xlsxOf({ name, about, columns, rows }: ExportedTable, at: Date): Uint8Array<ArrayBuffer> {
  const sheet = new SheetBuilder(sheetNameOf(name));
  about.forEach(([label, value], down) => {
    sheet.put({ row: down + 1, column: 1 }, label, 'strong');
    sheet.putOver(
      { from: { row: down + 1, column: 2 }, to: { row: down + 1, column: Math.max(2, columns.length) } },
      neutralised(value),
      'lead',
    );
  });
  const head = about.length + 2;
  columns.forEach((words, across) => {
    sheet.put({ row: head, column: across + 1 }, neutralised(words), 'head');
    sheet.widths.set(across + 1, widthOf([words, ...rows.map((row) => row[across] ?? null)]));
  });
  rows.forEach((row, down) =>
    columns.forEach((_, across) => {
      const { value, style } = cellOf(row[across] ?? null);
      sheet.put({ row: head + down + 1, column: across + 1 }, value, style);
    }),
  );
  sheet.frozen = { row: head + 1, column: 1 };
  sheet.paper = { landscape: columns.length > 6, titleRows: { from: head, to: head } };
  fitRows(sheet);
  const parts = workbookParts([sheet], { title: name, at });
  return zipSync(Object.fromEntries(parts.map((part) => [part.name, strToU8(part.xml)])), { mtime: at });
}

interface TypedCell {
  readonly value: string | number | null;
  readonly style: StyleName;
}

function cellOf(value: ExportedValue): TypedCell {
  if (value === null || typeof value === 'number') return { value, style: 'figureShown' };
  if (value === notApplicable) return { value, style: 'notApplicable' };
  if (decimal.test(value) && value.length <= mostSigns) return { value: Number(value), style: 'figureShown' };
  return { value: neutralised(value), style: 'cell' };
}

/** In signs of a Latin letter's width; a Chinese sign takes two. */
function widthOf(values: readonly ExportedValue[]): number {
  const signs = values.map((value) =>
    [...String(value ?? '')].reduce((sum, sign) => sum + (sign > '\u2000' ? 2 : 1), 2),
  );
  return Math.min(widths.most, Math.max(widths.least, ...signs));
}

/** What programs allow as the name of a sheet. */
function sheetNameOf(name: string): string {
  return [...name.replaceAll(/[\u0000-\u001F"'*/:?[\\\]]+/g, '-')].slice(0, 28).join('');
}
