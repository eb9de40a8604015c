import {
  bandsOf,
  distributionOf,
  figureOfAmount,
  formatById,
  formatDue,
  measureById,
  smallestQuartileBase,
  sumOfAmounts,
} from '@mingjian/domain';
import type { MeasureId, QuantileOfAmounts } from '@mingjian/domain';
import type { BoundBlock, Run, TableRow } from '../../bound/document.js';
import type { LinesSpec } from '../../bound/chart.js';
import { cellOf, words } from '../../bound/binder.js';
import { amountInWords, signOf } from '../../bound/shown.js';
import { figureColumn, nameColumn, unknown } from '../../writing/columns.js';
import { amountOf, originsOf, yearOf } from '../../writing/county.js';
import { breakNotes } from '../breaks.js';
import type { Writing } from '../writing.js';

/** Series that a county asks about first. */
const shown: readonly MeasureId[] = ['applications.received', 'disclosure.items', 'decisions.penalty'];

/** Sums over the years with what they rest on, broken where the meaning changes. */
export function trendsChapter(w: Writing): readonly BoundBlock[] {
  const years = yearsOf(w);
  if (years.length < 2) return [];
  const parts = shown.map((measure) => partOf(w, measure, years)).filter((part) => part !== null);
  if (parts.length === 0) return [];
  return [
    w.chapter('trends', 'trends.heading'),
    w.paragraph('trends.text', ...parts.map(({ sentence }) => sentence)),
    ...parts.flatMap(({ blocks }) => blocks),
  ];
}

function yearsOf({ facts }: Writing): readonly number[] {
  const all = new Set(
    facts.units.flatMap(({ years }) => years.flatMap(({ year, isOfRegion }) => (isOfRegion ? [year] : []))),
  );
  return [...all].sort((one, other) => one - other);
}

function partOf(w: Writing, measure: MeasureId, years: readonly number[]) {
  const { label, unit, kind, breaks } = measureById(measure);
  const points = years.map((year) => {
    // Those of that year, as the pages add them up: also who is gone, and nobody who was another county's then.
    const expected = w.facts.units
      .flatMap((one) => yearOf(one, year) ?? [])
      .filter(({ isOfRegion }) => isOfRegion);
    const said = expected.filter((one) => amountOf(one, measure) !== null);
    const amounts = said.map((one) => amountOf(one, measure));
    return { year, expected, said, sum: sumOfAmounts(amounts), spread: distributionOf(amounts) };
  });
  if (points.every(({ sum }) => sum === null)) return null;
  const caption = w.word('trends.table', { measure: w.text(label), unit: w.text(unit) });
  const rows = points.map(({ year, expected, said, sum, spread }): TableRow => {
    const key = `trend.${measure}.${year}`;
    const origins = said.flatMap((one) => originsOf(one, measure));
    const coverage = { expected: expected.length, reported: said.length };
    const middle = (
      name: string,
      quantile: QuantileOfAmounts | null | undefined,
      derivation: 'MEDIAN' | 'QUARTILE',
    ) => {
      if (!quantile) return unknown;
      const value = round(quantile.value);
      const { qualifier } = quantile;
      const shown = `${signOf[qualifier]}${amountInWords(value, 'count')}`;
      const figure = { key: `${key}.${name}`, kind: 'count', value, qualifier, shown, derivation } as const;
      return w.binder.bound({ ...figure, coverage, origins });
    };
    return {
      key,
      cells: [
        words(String(year)),
        sum === null
          ? unknown
          : cellOf(
              w.binder.amount(`sum.${measure}.${year}`, sum, kind, { derivation: 'SUM', origins, coverage }),
            ),
        cellOf(w.binder.number(`${key}.reported`, said.length, { derivation: 'COUNT', origins })),
        cellOf(w.binder.number(`${key}.expected`, expected.length, { derivation: 'COUNT', origins: [] })),
        middle('lower', spread?.lowerQuartile, 'QUARTILE'),
        middle('median', spread?.median, 'MEDIAN'),
        middle('upper', spread?.upperQuartile, 'QUARTILE'),
      ],
      shades: null,
    };
  });
  const { block, name } = w.table({
    key: `trend.${measure}`,
    caption,
    columns: [
      nameColumn('year', w.word('column.year'), 1.2),
      figureColumn('sum', w.word('column.sum')),
      figureColumn('reported', w.word('column.coverage')),
      figureColumn('expected', w.word('column.expected')),
      figureColumn('lower', w.word('column.lower')),
      figureColumn('median', w.word('column.median')),
      figureColumn('upper', w.word('column.upper')),
    ],
    rows,
    notes: [
      w.word('trends.note', { least: String(smallestQuartileBase) }),
      ...breakNotes(w, years, [measure]),
    ],
  });
  const spec: LinesSpec = {
    kind: 'LINES',
    years,
    bands: bandsOf(years.map((year) => ({ year, mark: formatDue(year)?.id ?? null }))).flatMap(
      ({ mark, from, to }) => (mark === null ? [] : [{ from, to, name: w.text(formatById(mark).short) }]),
    ),
    breaks: breaks
      .filter(({ year }) => year > (years[0] ?? year) && year <= (years.at(-1) ?? year))
      .map(({ year, why }) => ({ year, why: w.text(why) })),
    notCollected: [],
    lines: [
      {
        name: w.word('trends.sum'),
        tone: 'first',
        values: points.map(({ sum }) =>
          sum === null
            ? null
            : {
                value: Number(sum.amount),
                qualifier: sum.qualifier,
                shown: amountInWords(figureOfAmount(sum.amount, kind), kind),
              },
        ),
      },
    ],
    ribbon: null,
  };
  const chart = w.chart(
    `trend.${measure}.chart`,
    w.word('trends.chart', { measure: w.text(label), unit: w.text(unit) }),
    w.word('trends.chart.says', { measure: w.text(label), table: name }),
    spec,
    `trend.${measure}`,
  );
  return { sentence: lastSentence(w, measure, points), blocks: [chart, block] };
}

interface Point {
  readonly year: number;
  readonly sum: ReturnType<typeof sumOfAmounts>;
}

function lastSentence(w: Writing, measure: MeasureId, points: readonly Point[]): readonly Run[] {
  const last = points.findLast(({ sum }) => sum !== null);
  if (!last) return [];
  const { label, unit } = measureById(measure);
  return w.say('trends.text', {
    measure: w.text(label),
    year: String(last.year),
    units: { figure: `trend.${measure}.${last.year}.reported` },
    sum: { figure: `sum.${measure}.${last.year}` },
    unit: w.text(unit),
  });
}

/** Between two counts a quantile may be a fraction: one decimal is shown. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
