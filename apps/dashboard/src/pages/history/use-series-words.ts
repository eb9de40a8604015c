import { useMemo } from 'react';
import { useWords } from '../../messages/use-words';
import { figureText } from '../../ui/figures';
import type { SeriesOfMeasure, YearOfSeries } from './history-series';

export interface SeriesWords {
  /** The whole series in one sentence, for whoever does not see it. */
  readonly series: (series: SeriesOfMeasure) => string;
  /** One year of it. */
  readonly year: (series: SeriesOfMeasure, at: number) => string;
  /** A figure as it is said: at least 300, not reported. */
  readonly figure: (year: YearOfSeries) => string;
  readonly breakIn: (series: SeriesOfMeasure, year: number) => string;
}

/** Series told in words: qualifiers as words, gaps with their reasons, breaks with their why. */
export function useSeriesWords(): SeriesWords {
  const { say, text } = useWords();
  return useMemo(() => {
    const figure = ({ value, qualifier, gap }: YearOfSeries): string => {
      if (value === null) return say(`history.gap.${gap ?? 'NOT_REPORTED'}`);
      return say(`history.said.${qualifier}`, { figure: figureText(value) });
    };
    const breakIn = ({ breaks }: SeriesOfMeasure, year: number): string => {
      const found = breaks.find((one) => one.year === year);
      return found ? say('history.break', { year, why: text(found.why) }) : '';
    };
    return {
      figure,
      breakIn,
      year: (series, at) => {
        const year = series.years[at];
        if (!year) return '';
        return say('history.point', {
          measure: text(series.measure.label),
          year: year.year,
          figure: figure(year),
          unit: year.value === null ? '' : text(series.measure.unit),
        });
      },
      series: (series) => {
        const said = series.years.map((year) =>
          say('history.point.short', { year: year.year, figure: figure(year) }),
        );
        const broken = series.breaks.map(({ year }) => breakIn(series, year));
        return say('history.series', {
          measure: text(series.measure.label),
          years: [...said, ...broken].join(say('sentence.semicolon')),
        });
      },
    };
  }, [say, text]);
}
