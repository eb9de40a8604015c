import type { LinesSpec, Tone } from '@mingjian/yearbook/charts';
import type { Words } from '../../messages/use-words';
import { qualifiedText } from '../../ui/figures';
import type { CompareRow } from './compare-rows';

interface Slopes {
  readonly row: Pick<CompareRow, 'measure' | 'series'>;
  readonly years: readonly number[];
  /** Years whose form lacks the measure. */
  readonly uncollected: readonly number[];
  readonly nameOf: (unit: string) => string;
}

const tones: readonly Tone[] = ['first', 'second', 'context', 'light'];

/** The compared units of a slope chart as lines over the years: what is saved, for the slopes are drawn for a narrow place. */
export function linesOfSlopes(
  { row: { measure, series }, years, uncollected, nameOf }: Slopes,
  { text, language }: Pick<Words, 'text' | 'language'>,
): LinesSpec {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return {
    kind: 'LINES',
    years,
    bands: [],
    breaks: measure.breaks
      .filter(({ year }) => first < year && year <= last)
      .map(({ year, why }) => ({ year, why: text(why) })),
    notCollected: uncollected,
    lines: series.map(({ unit, values, qualifiers }, at) => ({
      name: nameOf(unit),
      tone: tones[at] ?? 'context',
      values: years.map((_, of) => {
        const value = values[of] ?? null;
        const qualifier = qualifiers[of] ?? 'EXACT';
        // Where a value lies on paper, not what it is: yuan with fen are placed by their nearest number.
        return value === null
          ? null
          : { value: Number(value), qualifier, shown: qualifiedText(value, qualifier, language) };
      }),
    })),
    ribbon: null,
  };
}
