import { measureById } from '@mingjian/domain';
import type { MeasureId } from '@mingjian/domain';
import { useWords } from '../../../messages/use-words';
import { figureText } from '../../../ui/figures';
import type { UnitSeries } from '../compare-rows';
import { useMultiplesWords } from './multiples.messages';
import { extremesOfLastYear } from './extremes';

interface MultiplesHeadingProps {
  readonly measure: MeasureId;
  readonly years: readonly number[];
  readonly series: readonly UnitSeries[];
  readonly nameOf: (unit: string) => string;
}

/** Units tied for most or least beyond these are counted, not named. */
const mostNamed = 3;

/** Who has most and least of the measure in the last year that anybody tells of. */
export function MultiplesHeading({ measure: id, years, series, nameOf }: MultiplesHeadingProps) {
  const { text, say } = useWords();
  const tell = useMultiplesWords();
  const measure = measureById(id);
  const facts = { measure: text(measure.label), unit: text(measure.unit) };
  const extremes = extremesOfLastYear(years, series);
  if (!extremes) return <h1>{tell('multiples.h1.nothing', facts)}</h1>;
  const { year, said, most, least, highest, lowest } = extremes;
  const told = { ...facts, year, n: said, most: figureText(most), least: figureText(least) };
  const named = (units: readonly string[]): string =>
    units.length > mostNamed
      ? tell('multiples.units', { n: units.length })
      : units.map(nameOf).join(say('sentence.list'));
  return (
    <h1>
      {Number(most) === Number(least)
        ? tell('multiples.h1.even', told)
        : tell('multiples.h1', { ...told, highest: named(highest), lowest: named(lowest) })}
    </h1>
  );
}
