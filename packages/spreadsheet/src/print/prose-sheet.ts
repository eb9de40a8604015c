import type { DisclosureReport, Format } from '@mingjian/domain';
import { SheetBuilder } from '../workbook/sheet-builder.js';

const width = 92;
/** Chinese characters in a line, the height of a line, and the tallest row that Excel draws, in points. */
const charactersInLine = 44;
const lineHeight = 17;
const tallestRow = 409;
const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

interface Prose {
  readonly report: DisclosureReport;
  readonly format: Format;
  readonly title: string;
  readonly marks: readonly string[];
}

/** The words of a report, a paragraph a row; where tables stand among them, it says on which sheet they are. */
export function proseSheet({ report, format, title, marks }: Prose): SheetBuilder {
  const sheet = new SheetBuilder('正文');
  let row = 0;
  const put = (words: string, style: 'title' | 'warning' | 'section' | 'prose' | 'lead'): void => {
    row += 1;
    sheet.put({ row, column: 1 }, words, style);
    sheet.heights.set(row, heightOf(words, style === 'title' ? 30 : lineHeight + 3));
  };
  put(title, 'title');
  if (marks.length > 0) put(marks.join('　'), 'warning');
  format.sections
    .flatMap((section) => {
      const written = report.sections.find(({ id }) => id === section.id);
      const own = format.tables.filter((table) => table.section === section.id);
      const paragraphs = paragraphsOf(written?.text ?? null, written?.nothingToReport === true);
      const isLeftOut = paragraphs.length === 0 && own.length === 0 && !section.mandatory;
      return isLeftOut ? [] : [{ heading: section.title.zh, paragraphs, hasTable: own.length > 0 }];
    })
    .forEach(({ heading, paragraphs, hasTable }, at) => {
      put(`${numerals[at] ?? at + 1}、${heading}`, 'section');
      if (hasTable) put('（表见另页）', 'lead');
      for (const words of paragraphs) put(words, 'prose');
    });
  sheet.widths.set(1, width);
  return sheet;
}

function paragraphsOf(text: string | null, isNothing: boolean): readonly string[] {
  const paragraphs = (text ?? '')
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return paragraphs.length === 0 && isNothing ? ['无。'] : paragraphs;
}

function heightOf(words: string, lowest: number): number {
  const lines = Math.ceil(words.length / charactersInLine);
  return Math.min(tallestRow, Math.max(lowest, lines * lineHeight + 3));
}
