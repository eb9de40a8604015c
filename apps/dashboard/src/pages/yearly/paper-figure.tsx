import type { Day, FigureValue } from '@mingjian/domain';
import { Link } from 'react-router';
import { useWords } from '../../messages/use-words';
import { figureText } from '../../ui/figures';

interface PaperFigureProps {
  readonly value: FigureValue | null;
  /** The report the figure stands in. */
  readonly to?: string;
}

/** A figure on paper: followed to its report on screen, plain ink in print; unknown is a dash and never 0. */
export function PaperFigure({ value, to }: PaperFigureProps) {
  const { say } = useWords();
  if (value === null) return <span aria-label={say('figure.unknown')}>—</span>;
  return to === undefined ? figureText(value) : <Link to={to}>{figureText(value)}</Link>;
}

/** A count in running words; unknown is a dash. */
export function countText(value: number | null): string {
  return value === null ? '—' : figureText(value);
}

/** A day in a narrow column, as 1-22: the year stands in the note. */
export function shortDay(day: Day): string {
  return `${Number(day.slice(5, 7))}-${day.slice(8)}`;
}
