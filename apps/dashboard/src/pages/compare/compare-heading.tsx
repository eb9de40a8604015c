import { extremesOf, gapBetween, movementOf } from '@mingjian/domain';
import type { Movement } from '@mingjian/domain';
import { useWords } from '../../messages/use-words';
import { figureText } from '../../ui/figures';
import type { CompareRow } from './compare-rows';

interface CompareHeadingProps {
  readonly rows: readonly CompareRow[];
  readonly years: readonly number[];
  readonly nameOf: (unit: string) => string;
}

/** The first row that moved, told as a sentence; with nothing known in common that is said instead. */
export function CompareHeading({ rows, years, nameOf }: CompareHeadingProps) {
  const sentence = useHeadline(rows, years, nameOf);
  return <h1>{sentence}</h1>;
}

/** Tells of the first measure that moved, among those of which all compared units have both last years' figures. */
function useHeadline(
  rows: readonly CompareRow[],
  years: readonly number[],
  nameOf: (unit: string) => string,
): string {
  const { text, say } = useWords();
  const movements = (row: CompareRow): readonly Movement[] =>
    row.series.flatMap(({ unit, values }) => movementOf(unit, years, values) ?? []);
  const known = rows.filter((one) => one.series.length > 0 && movements(one).length === one.series.length);
  const row = known.find((one) => movements(one).some(({ direction }) => direction !== 'same')) ?? known[0];
  if (!row) return say(years.length < 2 ? 'compare.h1.oneYear' : 'compare.h1.nothing');
  const moves = movements(row);
  const measure = text(row.measure.label);
  const unit = text(row.measure.unit);
  const move = ({ unit: code, from, to, direction }: Movement): string =>
    say(`compare.h1.${direction}`, {
      name: nameOf(code),
      from: figureText(from),
      to: figureText(to),
      unit,
    });
  const [one, other] = moves;
  const small = row.judged.caveats.some(({ kind }) => kind === 'small base')
    ? say('compare.h1.smallBase')
    : '';
  if (one && other && moves.length === 2) {
    const gap = gapBetween(one, other);
    return [
      say('compare.h1.pair', { measure, one: move(one), other: move(other) }),
      say(`compare.h1.gap.${gap.change}`, { from: gap.from, to: gap.to, unit }),
      small,
    ].join('');
  }
  const extremes = extremesOf(moves);
  if (extremes)
    return say('compare.h1.several', {
      year: extremes.highest.toYear,
      measure,
      highest: nameOf(extremes.highest.unit),
      most: figureText(extremes.highest.to),
      lowest: nameOf(extremes.lowest.unit),
      least: figureText(extremes.lowest.to),
      unit,
    });
  return one ? say('compare.h1.single', { measure, move: move(one) }) + small : say('compare.h1.nothing');
}
