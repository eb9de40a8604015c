import { measureById } from '@mingjian/domain';
import type { MeasureId } from '@mingjian/domain';
import { useWords } from '../../../messages/use-words';
import { useMultiplesWords } from './multiples.messages';

interface BreaksOfProps {
  readonly measures: readonly MeasureId[];
  readonly years: readonly number[];
}

/** Why the lines are interrupted, once for each change of meaning within the years shown. */
export function BreaksOf({ measures, years }: BreaksOfProps) {
  const { text, say } = useWords();
  const tell = useMultiplesWords();
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  return measures.flatMap((id) => {
    const { label, breaks } = measureById(id);
    return breaks
      .filter(({ year }) => first < year && year <= last)
      .map(({ year, why }) => (
        <p key={`${id} ${year}`}>
          {measures.length > 1 && text(label) + say('sentence.colon')}
          {tell('multiples.break', { year, why: text(why) })}
        </p>
      ));
  });
}
