import type { FigureValue } from '@mingjian/domain';
import { useWords } from '../messages/use-words';
import { figureText } from './figures';

/** A figure by itself: a dash where it is unknown, faint where it is zero. */
export function Figure({ value }: { readonly value: FigureValue | null | undefined }) {
  const { say } = useWords();
  if (value === null || value === undefined)
    return (
      <span className="unk" role="img" aria-label={say('figure.unknown')}>
        —
      </span>
    );
  return <span className={Number(value) === 0 ? 'k3' : undefined}>{figureText(value)}</span>;
}
