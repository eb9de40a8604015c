import type { BoundDocument } from '../bound/document.js';
import { printable } from '../model/words.js';
import { aboutLines } from './about.js';
import { phrase } from './carrier-words.js';
import type { Locale } from './carrier-words.js';
import { punctuation } from './punctuation.js';
import { SharedOrigins } from './shared-origins.js';
import { numberedSources } from './sources.js';
import type { NumberedReport, SourceLine } from './sources.js';

/** A small paragraph of the annex, whose beginning may be set off. */
export interface AnnexLine {
  /** By which the figures that it tells of lead to it, and it back to them; null where it tells of none. */
  readonly number: number | null;
  readonly lead: string;
  readonly words: string;
}

/** A part of the annex on paper: a heading and small paragraphs. */
export interface AnnexPart {
  readonly title: string;
  readonly lines: readonly AnnexLine[];
}

export interface Annex {
  readonly parts: readonly AnnexPart[];
  /** The line that tells of a figure, by the figure's key. */
  readonly lineOf: ReadonlyMap<string, number>;
}

/** 来源 as it is printed: what was read, which cells are meant, then row by row where each figure comes from. */
export function annexOf(document: BoundDocument): Annex {
  const { locale } = document.manifest;
  const { reports, cells, sections } = numberedSources(document);
  const shared = new SharedOrigins(sections.flatMap(({ lines }) => lines));
  const lineOf = new Map<string, number>();
  let number = 0;
  const told = sections.map(({ title, lines }) => ({
    title,
    lines: rowsIn(lines).map((row): AnnexLine => {
      number += 1;
      for (const { figure } of row.lines) lineOf.set(figure.key, number);
      return { number, ...rowWords(row, shared, locale) };
    }),
  }));
  const plain = (lead: string, words: string): AnnexLine => ({ number: null, lead, words });
  const parts = [
    {
      title: phrase('about', locale),
      lines: [
        ...aboutLines(document).map(({ name, words }) => plain(`${name}　`, printable(words))),
        plain(`${phrase('rangesMean', locale)}　`, phrase('rangesMeanThis', locale)),
      ],
    },
    { title: phrase('reportsReadOnPaper', locale), lines: reportLines(reports, locale) },
    {
      title: phrase('cellsMeant', locale),
      lines: cells.map(({ number, name }) => plain(`‹${number}›`, printable(name))),
    },
    {
      title: phrase('sharedOrigins', locale),
      lines: shared.all.map(({ number, from }) => plain(`〔${number}〕`, from)),
    },
    ...told,
  ].filter(({ lines }) => lines.length > 0);
  return { parts, lineOf };
}

/**
 * A paragraph a year: 2024年度　［1］城关镇（410322100）、［2］平乐镇（410322101）第2版. A unit's code stands with its name
 * the first time, and again where its name is another's too.
 */
function reportLines(reports: readonly NumberedReport[], locale: Locale): readonly AnnexLine[] {
  const {
    listed,
    brackets: [open, close],
  } = punctuation[locale];
  const codes = new Map<string, Set<string>>();
  for (const { name, unit } of reports) codes.set(name, (codes.get(name) ?? new Set()).add(unit));
  const named = new Set<string>();
  const years = new Map<number, string[]>();
  for (const report of reports) {
    const { name, unit, year, version, number } = report;
    const isClear = (codes.get(name)?.size ?? 0) < 2 && named.has(name);
    named.add(name);
    const code = isClear ? '' : `${open}${printable(unit)}${close}`;
    const said = years.get(year) ?? [];
    years.set(year, said);
    said.push(`［${number}］${printable(name)}${code}${versionWords(version, locale)}`);
  }
  return [...years].map(([year, said]) => ({
    number: null,
    lead: `${year}${phrase('yearAfter', locale)}　`,
    words: said.join(listed),
  }));
}

/** Most reports count in their first version, which goes without saying. */
function versionWords(version: number | null, locale: Locale): string {
  if (version === null) return ` ${phrase('noReport', locale)}`;
  if (version === 1) return '';
  return locale === 'zh' ? ` 第${version}版` : ` version ${version}`;
}

interface RowTold {
  readonly row: string;
  readonly report: number | null;
  readonly lines: SourceLine[];
}

/** Figures of one row in one paragraph. */
function rowsIn(lines: readonly SourceLine[]): readonly RowTold[] {
  const rows: RowTold[] = [];
  for (const line of lines) {
    const last = rows.at(-1);
    if (last?.row === line.row) last.lines.push(line);
    else rows.push({ row: line.row, report: line.plain?.report ?? null, lines: [line] });
  }
  return rows;
}

/** Origins longer than this are not told twice in a row. */
const asBeforeFrom = 8;

/** 城关镇［12］　新收 31 ‹1›；变化 +3：相差：‹1›［12］31、［4］28 */
function rowWords(
  { row, report, lines }: RowTold,
  shared: SharedOrigins,
  locale: Locale,
): { readonly lead: string; readonly words: string } {
  const { colon, semicolon } = punctuation[locale];
  const said = lines.map((line, at) => {
    const { figure, how, from, plain } = line;
    // The second line of a head is what is the same in all rows, as full marks.
    const [column = ''] = line.column.split('\n');
    const shown = `${column === '' ? '' : `${column} `}${printable(figure.shown)}`;
    // What is one cell as it stands there needs no more words than the cell's number, and the report's where it is not the row's.
    if (plain !== null)
      return `${shown} ${plain.cell}${plain.report === report ? '' : `［${plain.report}］`}`;
    const isAsBefore = from.length > asBeforeFrom && lines[at - 1]?.from === from;
    const where = isAsBefore ? phrase('asBefore', locale) : shared.saidOf(from);
    const words = [how, where].filter((part) => part !== '').join(colon);
    return words === '' ? shown : `${shown}${colon}${words}`;
  });
  return { lead: `${row}${report === null ? '' : `［${report}］`}　`, words: said.join(semicolon) };
}
