export { writeTemplate } from './template/template.js';
export type { TemplateFacts } from './template/template.js';
export { openWorkbook } from './workbook/open-workbook.js';
