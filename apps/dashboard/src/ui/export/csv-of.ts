import type { ExportedTable, ExportedValue } from './exported-table';

/** What a spreadsheet takes for a formula when it opens a file. */
const dangerous = /^[\s\u3000]*[=+\-@＝＋－＠]|^[\t\r]/;
const plainNumber = /^-?\d+(?:\.\d+)?$/;
/** Without it Excel reads Chinese as another code page. */
const byteOrderMark = '\uFEFF';

/** The table as CSV in UTF-8, lines ended as RFC 4180 wants them. */
export function csvOf({ about, columns, rows }: ExportedTable): string {
  const lines: readonly (readonly ExportedValue[])[] = [...about, [], columns, ...rows];
  return byteOrderMark + lines.map((line) => `${line.map(field).join(',')}\r\n`).join('');
}

function field(value: ExportedValue): string {
  if (value === null) return '';
  const words = String(value);
  const safe = dangerous.test(words) && !plainNumber.test(words) ? `'${words}` : words;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
