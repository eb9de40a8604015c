import type { BoundDocument } from '../bound/document.js';
import type { BoundFigure, Origin } from '../bound/figure.js';
import { phrase } from '../carrier/carrier-words.js';
import {
  cellPieces,
  columnName,
  figureIndex,
  figureOf,
  figuresInCell,
  figuresInRuns,
  notApplicable,
  placedCells,
  rowName,
  rowsOf,
  wordsOf,
} from '../carrier/figures.js';
import { neutralised } from '@mingjian/domain';

type Line = readonly string[];

const byteOrderMark = '\ufeff';

/**
 * All figures in long form, a line each: first those of tables, in printed order, then those that only the text says.
 * What is unknown has no value; what the form lacks is `NA`.
 */
export function boundCsv(document: BoundDocument): string {
  const { locale } = document.manifest;
  const head = (
    ['table', 'row', 'column', 'shown', 'value', 'qualifier', 'derivation', 'coverage', 'origin'] as const
  ).map((name) => phrase(name, locale));
  const lines = [head, ...tableLines(document), ...textLines(document)];
  return `${byteOrderMark}${lines.map((line) => line.map(field).join(',')).join('\r\n')}\r\n`;
}

function tableLines(document: BoundDocument): readonly Line[] {
  const index = figureIndex(document);
  return document.blocks.flatMap((block) => {
    if (block.kind !== 'TABLE') return [];
    return rowsOf(block).flatMap(({ row }) =>
      placedCells(row, block.columns.length).flatMap(({ cell, at }): readonly Line[] => {
        const place = [block.caption, rowName(row, index), columnName(block, at)];
        if (cell.kind === 'NOT_APPLICABLE') return [[...place, notApplicable, notApplicable, '', '', '', '']];
        if (cell.kind === 'STATE') return [[...place, wordsOf(cellPieces(cell, index)), '', '', '', '', '']];
        return figuresInCell(cell).map((key) => [...place, ...factsOf(figureOf(index, key))]);
      }),
    );
  });
}

/** Figures that no table has, by the heading they stand under. */
function textLines({ blocks, figures }: BoundDocument): readonly Line[] {
  const inTables = new Set(
    blocks.flatMap((block) =>
      block.kind === 'TABLE'
        ? rowsOf(block).flatMap(({ row }) =>
            placedCells(row, block.columns.length).flatMap(({ cell }) => figuresInCell(cell)),
          )
        : [],
    ),
  );
  const headings = new Map<string, string>();
  let heading = '';
  for (const block of blocks) {
    if (block.kind === 'HEADING') heading = block.words;
    if (block.kind === 'PARAGRAPH' || block.kind === 'NOTE')
      for (const key of figuresInRuns(block.runs)) if (!headings.has(key)) headings.set(key, heading);
  }
  return figures
    .filter(({ key }) => !inTables.has(key))
    .map((figure) => ['', headings.get(figure.key) ?? '', figure.key, ...factsOf(figure)]);
}

function factsOf(figure: BoundFigure): Line {
  const { shown, value, qualifier, derivation, coverage, origins } = figure;
  return [
    shown,
    value === null ? '' : String(value),
    qualifier,
    derivation,
    coverage === null ? '' : `${coverage.reported} of ${coverage.expected}`,
    origins.map(originText).join('; '),
  ];
}

/** `410308100 2024 v1 applications.newlyReceived.naturalPerson = 31` */
function originText(origin: Origin): string {
  const { unit, year, version } = origin.report;
  return `${unit} ${year} ${version === null ? '-' : `v${version}`} ${detailOf(origin)}`;
}

function detailOf(origin: Origin): string {
  switch (origin.kind) {
    case 'CELL':
      return `${origin.cell} = ${origin.value}`;
    case 'WORDS':
      return `“${origin.quote}” = ${origin.value} ${origin.qualifier}`;
    case 'DAY':
      return `${origin.of} = ${origin.day ?? ''}`;
    case 'STATE':
      return origin.state;
    case 'FINDING':
      return `${origin.rule}: ${origin.cells.join(' ')}`;
    case 'POINTS':
      return `${origin.indicator} = ${origin.points} / ${origin.maximum}`;
  }
}

function field(words: string): string {
  const safe = neutralised(words.replace(/\r\n|[\r\n\t\u0000]/g, ' '));
  return /[",]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
