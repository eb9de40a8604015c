import { SheetBuilder } from '../workbook/sheet-builder.js';
import type { TemplateFacts } from './template-facts.js';

const steps: readonly string[] = [
  '1. 在“表二”“表三”“表四”的白格里填数，在“文字”里写各部分内容。灰格是标题、总计和上年的数，不用填；总计自动算出。',
  '2. 没有的填 0。不清楚的留空：空格不算 0，系统会提醒补上。不要写“无”、横线或斜线。',
  '3. 只写数，不写“件”“万元”；金额以万元为单位。',
  '4. 可以用 Excel 或 WPS 填，可以改表名、插行、调列宽、拆合并格；请保存为 .xlsx。',
  '5. 填好后回到“填报”页，点“读入 Excel”。系统先列出读到了什么、哪些拿不准、会改动哪些已填的数，由您确认后才写入草稿。',
  '6. 读不准的格不会猜：会写明是哪张表哪一格、为什么。',
];

const lastColumn = 8;

/** What the workbook is and how to fill it in. Nothing is read from here. */
export function coverSheet({ unitName, report, demonstration }: TemplateFacts): SheetBuilder {
  const sheet = new SheetBuilder('说明');
  sheet.isProtected = true;
  const line = (row: number, text: string, style: 'title' | 'lead' | 'step' | 'warning'): void =>
    sheet.putOver({ from: { row, column: 1 }, to: { row, column: lastColumn } }, text, style);
  line(1, '政府信息公开工作年度报告填报模板', 'title');
  sheet.heights.set(1, 34);
  line(
    2,
    `${unitName}（代码：${report.unit}）　${report.reportYear}年度${demonstration ? '　演示数据' : ''}`,
    'step',
  );
  line(3, '非涉密文件，不得填写国家秘密和工作秘密。', 'warning');
  steps.forEach((text, index) => {
    line(5 + index, text, 'step');
    sheet.heights.set(5 + index, 36);
  });
  for (let column = 1; column <= lastColumn; column += 1) sheet.widths.set(column, 11);
  return sheet;
}
