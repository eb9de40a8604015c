import { neutralised } from '@mingjian/domain';
import type { ExportedTable, ExportedValue } from './exported-table';

/** Without it Excel reads Chinese as another code page. */
const byteOrderMark = '\uFEFF';

/** The table as CSV in UTF-8, lines ended as RFC 4180 wants them. */
export function csvOf({ about, columns, rows }: ExportedTable): string {
  const lines: readonly (readonly ExportedValue[])[] = [...about, [], columns, ...rows];
  return byteOrderMark + lines.map((line) => `${line.map(field).join(',')}\r\n`).join('');
}

function field(value: ExportedValue): string {
  if (value === null) return '';
  const safe = neutralised(String(value));
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
