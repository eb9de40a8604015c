import { measureById } from '@mingjian/domain';
import { useWords } from '../../../messages/use-words';
import type { UnitSeries } from '../compare-rows';
import { useMultiplesWords } from './multiples.messages';

interface MissingSeriesProps {
  readonly series: readonly UnitSeries[];
  readonly isOfUnits: boolean;
  readonly nameOf: (unit: string) => string;
}

/** Who has no chart, by name and with the reasons; nothing where everybody has one. */
export function MissingSeries({ series, isOfUnits, nameOf }: MissingSeriesProps) {
  const { say, text } = useWords();
  const tell = useMultiplesWords();
  if (series.length === 0) return null;
  const named = series.map(({ unit, measure, unknown }) =>
    tell('multiples.missing.one', {
      name: isOfUnits ? nameOf(unit) : `${nameOf(unit)} ${text(measureById(measure).label)}`,
      reasons: [...new Set(unknown)]
        .flatMap((reason) => (reason === null ? [] : [say(`unknown.${reason}`)]))
        .join(say('sentence.list')),
    }),
  );
  return <p>{tell('multiples.missing', { names: named.join(say('sentence.list')) })}</p>;
}
