import { measureById } from '@mingjian/domain';
import type { Words } from '../../messages/use-words';
import { qualifiedText } from '../../ui/figures';
import { changeText } from './change-cells';
import type { TrendOfMeasure } from './trend-figures';
import type { TrendsWords } from './trends.messages';

interface HeadingFacts {
  readonly trend: TrendOfMeasure;
  /** The unit looked at; null for the region. */
  readonly own: string | null;
  readonly region: string;
  readonly peers: string;
}

/** What the last known year says, as the page's title. */
export function trendHeading(
  { trend, own, region, peers }: HeadingFacts,
  { text, language }: Pick<Words, 'text' | 'language'>,
  tell: TrendsWords,
): string {
  const { label, unit } = measureById(trend.measure);
  const measure = text(label);
  const last = trend.years.findLast((year) => (own === null ? year.sum : (year.own?.value ?? null)) !== null);
  if (last === undefined) return tell('trends.h1.nothing', { measure });
  const shown = (
    figure: Parameters<typeof qualifiedText>[0],
    qualifier: Parameters<typeof qualifiedText>[1],
  ) => qualifiedText(figure, qualifier, language);
  if (own !== null && last.own !== null && last.own.value !== null) {
    const { value, qualifier, change } = last.own;
    return [
      tell('trends.h1.own', {
        name: own,
        measure,
        year: last.year,
        value: shown(value, qualifier),
        unit: text(unit),
      }),
      change === null
        ? ''
        : tell('trends.h1.change', { change: changeText(change, trend.measure, language) }),
      last.peers === null
        ? ''
        : tell('trends.h1.median', {
            peers,
            median: shown(last.peers.median.value, last.peers.median.qualifier),
            unit: text(unit),
            n: last.peers.reported,
          }),
    ].join('');
  }
  if (last.sum === null) return tell('trends.h1.nothing', { measure });
  return tell('trends.h1.sum', {
    measure,
    year: last.year,
    region,
    sum: shown(last.sum.value, last.sum.qualifier),
    unit: text(unit),
    reported: last.sum.reported,
    expected: last.coverage.expected,
  });
}
