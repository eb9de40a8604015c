export { zipOf } from './container/zip-writer.js';
export { columnLetters } from './workbook/address.js';
export { fitRows } from './workbook/fit-rows.js';
export { SheetBuilder } from './workbook/sheet-builder.js';
export type { WrittenValue } from './workbook/sheet-builder.js';
export type { StyleName } from './workbook/style.js';
export { writeWorkbook } from './workbook/write-workbook.js';
