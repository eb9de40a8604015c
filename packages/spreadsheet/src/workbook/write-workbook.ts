import { zipOf } from '../container/zip-writer.js';
import type { SheetBuilder } from './sheet-builder.js';
import { workbookParts } from './workbook-parts.js';
import type { WorkbookFacts } from './workbook-parts.js';

/** An .xlsx of the sheets, in their order. */
export function writeWorkbook(sheets: readonly SheetBuilder[], facts: WorkbookFacts): Uint8Array {
  return zipOf(
    workbookParts(sheets, facts).map(({ name, xml }) => ({ name, bytes: Buffer.from(xml), at: facts.at })),
  );
}
