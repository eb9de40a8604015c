import { bandsOf, formatById, formatDue, measureById } from '@mingjian/domain';
import type { FigureValue, Qualifier } from '@mingjian/domain';
import type { ChartValue, LinesSpec } from '@mingjian/yearbook/charts';
import type { Words } from '../../messages/use-words';
import { qualifiedText } from '../../ui/figures';
import type { FigureOfMany, TrendOfMeasure } from './trend-figures';

type Speaks = Pick<Words, 'text' | 'language'>;

/** A unit among those it is held against: its line, their median, and the middle half of them. */
export function chartOfPeers(
  trend: TrendOfMeasure,
  names: { readonly own: string | null; readonly median: string },
  words: Speaks,
): LinesSpec {
  const median = trend.years.map(({ peers }) => placed(peers?.median ?? null, words));
  const own = trend.years.map((year) => placed(year.own, words));
  return {
    ...ground(trend, words),
    lines: [
      ...(names.own === null ? [] : [{ name: names.own, tone: 'first' as const, values: own }]),
      { name: names.median, tone: names.own === null ? 'first' : 'context', values: median },
    ],
    ribbon: trend.years.map(({ peers }) =>
      peers?.lower && peers.upper
        ? { low: Number(peers.lower.value), high: Number(peers.upper.value) }
        : null,
    ),
  };
}

/** The sum of all units that say the figure. */
export function chartOfSum(trend: TrendOfMeasure, name: string, words: Speaks): LinesSpec {
  return {
    ...ground(trend, words),
    lines: [{ name, tone: 'first', values: trend.years.map(({ sum }) => placed(sum, words)) }],
    ribbon: null,
  };
}

/** Whether a chart has anything to draw. */
export function isDrawn({ lines }: LinesSpec): boolean {
  return lines.some(({ values }) => values.some((value) => value !== null));
}

function ground(
  { years: shown, measure, notCollected }: TrendOfMeasure,
  { text }: Speaks,
): Omit<LinesSpec, 'lines' | 'ribbon'> {
  const years = shown.map(({ year }) => year);
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
  const bands = bandsOf(years.map((year) => ({ year, mark: formatDue(year)?.id ?? null })));
  return {
    kind: 'LINES',
    years,
    bands: bands.flatMap(({ mark, from, to }) =>
      mark === null ? [] : [{ from, to, name: text(formatById(mark).short) }],
    ),
    breaks: measureById(measure)
      .breaks.filter(({ year }) => first < year && year <= last)
      .map(({ year, why }) => ({ year, why: text(why) })),
    notCollected,
  };
}

interface Stated {
  readonly value: FigureValue | null;
  readonly qualifier: Qualifier;
}

/** Where a value lies on paper, not what it is: yuan with fen are placed by their nearest number. */
function placed(figure: FigureOfMany | Stated | null, { language }: Speaks): ChartValue | null {
  if (figure === null || figure.value === null) return null;
  const { value, qualifier } = figure;
  return { value: Number(value), qualifier, shown: qualifiedText(value, qualifier, language) };
}
