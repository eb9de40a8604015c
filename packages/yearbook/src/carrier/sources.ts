import { cellLabel, cellsOf, formats } from '@mingjian/domain';
import type { BoundDocument, Run } from '../bound/document.js';
import type { BoundFigure, ReportRef } from '../bound/figure.js';
import { printable } from '../model/words.js';
import { phrase } from './carrier-words.js';
import type { Locale } from './carrier-words.js';
import {
  columnName,
  figureIndex,
  figureOf,
  figuresInCell,
  figuresInRuns,
  placedCells,
  rowName,
  rowsOf,
} from './figures.js';
import type { FigureIndex } from './figures.js';
import { punctuation } from './punctuation.js';
import { fromWords, howWords } from './origin-words.js';
import type { OriginNames } from './origin-words.js';

/** A report that some figure rests on, with its number in the annex. */
export interface NumberedReport extends ReportRef {
  readonly number: number;
}

/** One figure of the annex. Every figure that is printed stands there once, where it is printed first. */
export interface SourceLine {
  readonly figure: BoundFigure;
  /** Where it is printed: 城关镇 and 新收, or a heading and nothing. */
  readonly row: string;
  readonly column: string;
  /** How it was made: 合计，应有14家，实有13家. */
  readonly how: string;
  /** Of whom and of what: 表三［1］31、［2］18. */
  readonly from: string;
  /** For a figure that is one cell's, or one indicator's points, as it stands there: the report by its number, and of what. */
  readonly plain: { readonly report: number; readonly cell: string } | null;
}

export interface Sources {
  readonly reports: readonly NumberedReport[];
  /** Cells by the number that stands for them; empty where each is named wherever it is meant. */
  readonly cells: readonly { readonly number: number; readonly name: string }[];
  readonly sections: readonly { readonly title: string; readonly lines: readonly SourceLine[] }[];
}

interface Place {
  readonly key: string;
  readonly row: string;
  readonly column: string;
}

/** On paper a cell is named once and called by its number, ‹3›: else the annex is longer than the document. */
export function numberedSources(document: BoundDocument): Sources {
  const { locale } = document.manifest;
  const numbers = new Map<string, number>();
  const sources = collected(document, {
    rangesOf: 'PAPER',
    cell: (cell) => {
      const name = cellName(cell, locale);
      const number = numbers.get(name) ?? numbers.size + 1;
      numbers.set(name, number);
      return `‹${number}›`;
    },
  });
  return { ...sources, cells: [...numbers].map(([name, number]) => ({ name, number })) };
}

export function sourcesOf(document: BoundDocument): Sources {
  const { locale } = document.manifest;
  return collected(document, { rangesOf: 'SCREEN', cell: (cell) => cellName(cell, locale) });
}

function collected(document: BoundDocument, naming: Pick<OriginNames, 'rangesOf' | 'cell'>): Sources {
  const { locale } = document.manifest;
  const index = figureIndex(document);
  const printed = placesBySection(document, index);
  // What was bound and is not printed, as a figure that the county took out of a sentence, has no source to be told.
  const keys = new Set(printed.flatMap(({ places }) => places.map(({ key }) => key)));
  const reports = numberedReports([...keys].map((key) => figureOf(index, key)));
  const names: OriginNames = {
    ...naming,
    locale,
    reportNumber: (report) => reports.get(reportKey(report))?.number ?? 0,
  };
  const seen = new Set<string>();
  const lineOf = ({ key, row, column }: Place): readonly SourceLine[] => {
    if (seen.has(key)) return [];
    seen.add(key);
    const figure = figureOf(index, key);
    const how = howWords(figure, locale);
    return [{ figure, row, column, how, from: fromWords(figure, names), plain: plainOrigin(figure, names) }];
  };
  const sections = printed.map(({ title, places }) => ({
    title,
    lines: places.flatMap(lineOf),
  }));
  return {
    reports: [...reports.values()],
    cells: [],
    sections: sections.filter(({ lines }) => lines.length > 0),
  };
}

/** 合计，应有14家，实有13家：表三［1］31、［2］18 */
export function sourceWords({ how, from }: Pick<SourceLine, 'how' | 'from'>, locale: Locale): string {
  return [how, from].filter((words) => words !== '').join(punctuation[locale].colon);
}

/** Tables first: there a figure has a row and a column; then what only the text says. */
function placesBySection(
  { blocks, manifest }: BoundDocument,
  index: FigureIndex,
): readonly { readonly title: string; readonly places: readonly Place[] }[] {
  const tables = blocks.flatMap((block) => {
    if (block.kind !== 'TABLE') return [];
    const places = rowsOf(block).flatMap(({ row }) =>
      placedCells(row, block.columns.length).flatMap(({ cell, at }) =>
        figuresInCell(cell).map((key) => ({
          key,
          row: rowName(row, index),
          column: columnName(block, at),
        })),
      ),
    );
    return [{ title: printable(block.caption), places }];
  });
  let heading = '';
  const inText = (runs: readonly Run[]): readonly Place[] =>
    figuresInRuns(runs).map((key) => ({ key, row: heading, column: '' }));
  const text = blocks.flatMap((block) => {
    if (block.kind === 'HEADING') heading = printable(block.words);
    return block.kind === 'PARAGRAPH' || block.kind === 'NOTE' ? inText(block.runs) : [];
  });
  return [...tables, { title: phrase('inText', manifest.locale), places: text }];
}

function reportKey({ unit, year, version }: ReportRef): string {
  return `${unit}\n${year}\n${version ?? ''}`;
}

/** By year and unit, so that the same document numbers them in the same way. */
function numberedReports(figures: readonly BoundFigure[]): ReadonlyMap<string, NumberedReport> {
  const found = new Map<string, ReportRef>();
  for (const { origins } of figures)
    for (const { report } of origins) if (!found.has(reportKey(report))) found.set(reportKey(report), report);
  const sorted = [...found.values()].sort(
    (one, other) =>
      one.year - other.year || compared(one.unit, other.unit) || (one.version ?? 0) - (other.version ?? 0),
  );
  return new Map(sorted.map((report, at) => [reportKey(report), { ...report, number: at + 1 }]));
}

function compared(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function plainOrigin(
  { derivation, coverage, qualifier, value, origins }: BoundFigure,
  { cell, reportNumber }: OriginNames,
): SourceLine['plain'] {
  const [origin] = origins;
  if (derivation !== 'STATED' || coverage !== null || qualifier !== 'EXACT') return null;
  if (origin === undefined || origins.length > 1) return null;
  const report = reportNumber(origin.report);
  if (origin.kind === 'POINTS' && origin.points === value) return { report, cell: `/${origin.maximum}` };
  if (origin.kind !== 'CELL' || origin.value !== value) return null;
  return { report, cell: cell(origin.cell) };
}

const namesByCell = new Map<string, { readonly zh: string; readonly en: string }>();

/** As a clerk calls the cell, or all cells that a measure adds up; a code that no format knows is told as it is. */
function cellName(cells: string, locale: Locale): string {
  return cells
    .split(' ')
    .map((cell) => nameOfOne(cell, locale))
    .join(punctuation[locale].plus);
}

function nameOfOne(cell: string, locale: Locale): string {
  if (namesByCell.size === 0)
    // The newest form's name wins where several forms have a cell of one code.
    for (const format of formats)
      for (const [code, place] of cellsOf(format)) namesByCell.set(code, cellLabel(place));
  return namesByCell.get(cell)?.[locale] ?? cell;
}

/** 城关镇　2024年度　第1版 */
export function reportWords({ name, unit, year, version }: ReportRef, locale: Locale): string {
  const which =
    version === null ? phrase('noReport', locale) : locale === 'zh' ? `第${version}版` : `version ${version}`;
  const when = locale === 'zh' ? `${year}年度` : String(year);
  const [said, code] = [printable(name), printable(unit)];
  return locale === 'zh' ? `${said}（${code}）${when}${which}` : `${said} (${code}) ${when}, ${which}`;
}
