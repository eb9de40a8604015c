import type { MeasureId } from '@mingjian/domain';
import { Link } from 'react-router';
import { useWords } from '../../messages/use-words';
import { addressOfUnit } from '../../shell/addresses';
import { useScope } from '../../shell/scope';
import { qualifiedText } from '../../ui/figures';
import { useTrendsWords } from './trends.messages';
import { cellOfYear } from './unit-series';
import type { UnitFigure as Figure } from './unit-series';

interface UnitFigureProps {
  readonly unit: string;
  readonly name: string;
  readonly year: number;
  readonly measure: MeasureId;
  readonly figure: Figure | null;
}

/** What a unit says in a year, leading to the cell that says it; why it says nothing, where it does not. */
export function UnitFigure({ unit, name, year, measure, figure }: UnitFigureProps) {
  const { say, language } = useWords();
  const tell = useTrendsWords();
  const { region } = useScope();
  if (figure === null || figure.value === null) {
    const why = say(`unknown.${figure?.unknown ?? 'NO_REPORT'}`);
    return (
      <span className="unk" role="img" aria-label={why} title={why}>
        {figure?.unknown === 'NOT_COLLECTED' ? '' : '—'}
      </span>
    );
  }
  const { value, qualifier, failed } = figure;
  const origin = tell('trends.origin', { name, year });
  const doubt =
    failed.length === 0
      ? ''
      : say('sentence.semicolon') +
        tell('trends.failed', {
          rules: failed.join(say('sentence.list')),
        });
  return (
    <Link
      className={`ink${failed.length > 0 ? ' warn' : ''}${Number(value) === 0 ? ' k3' : ''}`}
      title={origin + doubt}
      to={addressOfUnit(region.code, unit, year, { cell: cellOfYear(measure, year) })}
    >
      {qualifiedText(value, qualifier, language)}
    </Link>
  );
}

/** The class of the place that a figure stands in: hatched where the form has no such item. */
export function placeOf(figure: Figure | null): string {
  return `num${figure?.unknown === 'NOT_COLLECTED' ? ' na' : ''}`;
}
