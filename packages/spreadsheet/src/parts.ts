// What a browser needs to write a workbook: no module of Node is behind it.
export { fitRows } from './workbook/fit-rows.js';
export { SheetBuilder } from './workbook/sheet-builder.js';
export type { StyleName } from './workbook/style.js';
export { workbookParts } from './workbook/workbook-parts.js';
export type { WorkbookPart } from './workbook/workbook-parts.js';
