import { figuresOf, formatById } from '@mingjian/domain';
import { laidForm, wordsSheetName } from '../form/laid-form.js';
import type { SheetBuilder } from '../workbook/sheet-builder.js';
import { writeWorkbook } from '../workbook/write-workbook.js';
import { coverSheet } from './cover-sheet.js';
import { formSheet } from './form-sheet.js';
import { furnish } from './last-year.js';
import type { TemplateFacts } from './template-facts.js';
import { wordsSheet } from './words-sheet.js';

/** The template as an .xlsx: tables as printed, last year's values beside, totals as formulas, words on a sheet of their own. */
export function writeTemplate(facts: TemplateFacts): Uint8Array {
  const { unitName, report, at } = facts;
  return writeWorkbook(templateSheets(facts), {
    title: `${unitName}${report.reportYear}年政府信息公开工作年度报告填报模板`,
    at,
  });
}

/** The same as sheets: what a reader has to expect around the figures. */
export function templateSheets(facts: TemplateFacts): readonly SheetBuilder[] {
  const { report, previous } = facts;
  const format = formatById(report.formatFound);
  const last = furnish(previous, report);
  const figures = figuresOf(report);
  return [
    coverSheet(facts),
    ...laidForm(format).map((sheet) =>
      sheet.name === wordsSheetName
        ? wordsSheet(sheet, facts, last)
        : formSheet(sheet, { format, figures, last, facts }),
    ),
  ];
}
