export { writeTemplate } from './template/template.js';
export type { TemplateFacts } from './template/template.js';
export { readTemplate } from './reading/read-template.js';
export type { ReadingFacts } from './reading/read-template.js';
export { openWorkbook } from './workbook/open-workbook.js';
export type { OpenedWorkbook } from './workbook/open-workbook.js';
export { writeReportWorkbook } from './print/report-workbook.js';
export type { ReportWorkbook } from './print/report-workbook.js';
