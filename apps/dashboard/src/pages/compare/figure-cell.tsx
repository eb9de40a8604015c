import type { FigureValue } from '@mingjian/domain';
import { Link } from 'react-router';
import { useWords } from '../../messages/use-words';
import { qualifiedText } from '../../ui/figures';
import type { UnitSeries } from './compare-rows';

interface FigureCellProps {
  readonly series: UnitSeries;
  readonly at: number;
  readonly to: string;
  readonly name: string;
}

/** A figure leads to the report it stands in; where there is none the cell says why. */
export function FigureCell({ series, at, to, name }: FigureCellProps) {
  const { say } = useWords();
  const edge = at === 0 ? ' cp-edge' : '';
  const value = series.values[at] ?? null;
  const reason = series.unknown[at] ?? 'NOT_REPORTED';
  if (value === null && reason === 'NOT_COLLECTED')
    return (
      <td
        className={`na${edge}`}
        aria-label={say('unknown.NOT_COLLECTED')}
        title={say('unknown.NOT_COLLECTED')}
      />
    );
  if (value === null)
    return (
      <td className={`num unk${edge}`} title={say(`unknown.${reason}`)}>
        <span aria-label={say(`unknown.${reason}`)}>—</span>
      </td>
    );
  const failed = series.failed[at] ?? [];
  return (
    <td className={`num${edge}`}>
      <Link
        to={to}
        className={`cp-figure${failed.length > 0 ? ' is-failed' : ''}${isZero(value) ? ' is-zero' : ''}`}
        title={say('compare.figure.origin', { name, version: series.versions[at] ?? '' })}
      >
        {qualifiedText(value, series.qualifiers[at] ?? 'EXACT')}
      </Link>
    </td>
  );
}

/** Zero of a count or of money: stated, and faint. */
export function isZero(value: FigureValue): boolean {
  return value === 0 || value === '0';
}
