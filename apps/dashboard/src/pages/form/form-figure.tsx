import type { FigureValue } from '@mingjian/domain';
import { useWords } from '../../messages/use-words';
import { figureText } from '../../ui/figures';

/** A figure that cannot be typed over: last year's or a computed total. */
export function FormFigure({ value }: { readonly value: FigureValue | null }) {
  const { say } = useWords();
  if (value === null)
    return (
      <span className="unk" aria-label={say('figure.unknown')}>
        —
      </span>
    );
  return <span className={value === 0 ? 'k3' : undefined}>{figureText(value)}</span>;
}
