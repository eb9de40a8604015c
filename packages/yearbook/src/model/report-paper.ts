import { captionOf, cellsOfTable, figuresOf, formatById, printedTables } from '@mingjian/domain';
import type {
  Day,
  DisclosureReport,
  Figures,
  Format,
  PrintedTable,
  Section,
  SectionText,
  TableLayout,
} from '@mingjian/domain';
import type { Block, Paper, PaperTable } from './paper.js';
import { leadOf, paragraphsOf, printable } from './words.js';

export interface ReportOnPaper {
  readonly report: DisclosureReport;
  /** As the county's list of units names it. */
  readonly unitName: string;
  /** The day of the signature; null where it is to be filled in by hand. */
  readonly signedOn: Day | null;
  readonly marks: readonly string[];
}

/** One report in its official layout: title, sections in the order of its format, tables as printed, signature. */
export function reportPaper({ report, unitName, signedOn, marks }: ReportOnPaper): Paper {
  const format = formatById(report.formatFound);
  const title = titleOf(report, unitName);
  const body = signatory(title, report.reportYear) ?? unitName;
  return {
    title,
    marks,
    blocks: [
      ...sectionsOf(report, format).flatMap((blocks, at) => numbered(blocks, at)),
      { kind: 'SIGNATURE', body, day: signedOn },
      ...annexOf(report, format, body),
    ],
  };
}

function titleOf({ title, reportYear }: DisclosureReport, unitName: string): string {
  const own = printable(title ?? '').trim();
  return own === '' ? `${unitName}${reportYear}年政府信息公开工作年度报告` : own;
}

/** How the unit calls itself: what stands before the year in its title, 洛阳市孟津区城关镇人民政府. */
function signatory(title: string, year: number): string | null {
  const before = (title.split(String(year))[0] ?? '').replace(/^关于/, '').trim();
  return before === '' || before === title ? null : before;
}

interface SectionOnPaper {
  readonly title: string;
  readonly blocks: readonly Block[];
}

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** Numbers run on: a section that the format leaves open and the unit left out takes none. */
function numbered({ title, blocks }: SectionOnPaper, at: number): readonly Block[] {
  return [{ kind: 'HEADING', words: `${numerals[at] ?? at + 1}、${title}` }, ...blocks];
}

function sectionsOf(report: DisclosureReport, format: Format): readonly SectionOnPaper[] {
  const figures = figuresOf(report);
  const tables = printedTables(format);
  return format.sections.flatMap((section) => {
    const written = report.sections.find(({ id }) => id === section.id);
    const blocks = [...tablesOf(section, format, tables, figures), ...wordsOf(written)];
    const isLeftOut = blocks.length === 0 && !section.mandatory;
    return isLeftOut ? [] : [{ title: section.title.zh, blocks }];
  });
}

function tablesOf(
  section: Section,
  format: Format,
  printed: readonly PrintedTable[],
  figures: Figures,
): readonly Block[] {
  const own = new Set(format.tables.filter((table) => table.section === section.id).map(({ id }) => id));
  return printed
    .filter(({ layout, tables }) => layout !== 'list' && tables.some((id) => own.has(id)))
    .map((table) => {
      const of = format.tables.find(({ id }) => table.tables.includes(id));
      const caption = (of && captionOf(of, format))?.zh ?? null;
      return { kind: 'TABLE', table: filledIn(table, figures), caption };
    });
}

function wordsOf(written: SectionText | undefined): readonly Block[] {
  const paragraphs = paragraphsOf(written?.text ?? '');
  if (paragraphs.length > 0)
    return paragraphs.map((words) => ({ kind: 'PARAGRAPH', words, lead: leadOf(words) }));
  return written?.nothingToReport === true ? [{ kind: 'PARAGRAPH', words: '无。', lead: 0 }] : [];
}

/** The statistics form of 2014 stands behind the signature; without a figure of it there is none. */
function annexOf(report: DisclosureReport, format: Format, body: string): readonly Block[] {
  const figures = figuresOf(report);
  const table = printedTables(format).find(({ layout }) => layout === 'list');
  const isStated = table?.tables.some((id) => cellsOfTable(format, id).some(({ cell }) => figures.has(cell)));
  if (table === undefined || isStated !== true) return [];
  return [
    { kind: 'ANNEX', title: table.title, year: `（${report.reportYear}年度）`, body },
    { kind: 'TABLE', table: filledIn(table, figures), caption: null },
    { kind: 'BY_HAND', fields: ['单位负责人', '审核人', '填报人', '联系电话', '填报日期'] },
  ];
}

/** What columns have of the width, as printed; the columns that are not named share the rest. */
const firstWidths: Readonly<Record<TableLayout, readonly number[]>> = {
  blocks: [],
  grid: [0.06, 0.105, 0.345],
  wide: [],
  list: [0.7, 0.12],
};

function filledIn(table: PrintedTable, figures: Figures): PaperTable {
  const first = firstWidths[table.layout];
  const rest = (1 - first.reduce((sum, width) => sum + width, 0)) / (table.columns - first.length);
  return {
    ...table,
    widths: Array.from({ length: table.columns }, (_, at) => first[at] ?? rest),
    rows: table.rows.map((row) =>
      row.map((cell) =>
        cell.cell === null ? cell : { ...cell, words: String(figures.get(cell.cell) ?? '') },
      ),
    ),
  };
}
