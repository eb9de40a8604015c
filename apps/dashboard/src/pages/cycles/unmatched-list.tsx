import type { ListedUnit, Unmatched } from '@mingjian/domain';
import { Button } from 'antd';
import type { Ref } from 'react';
import { useWords } from '../../messages/use-words';

interface UnmatchedListProps {
  readonly unmatched: readonly Unmatched<ListedUnit>[];
  /** Puts words in the place of a piece of the list; none take it out. */
  readonly onMend: (one: Unmatched<ListedUnit>, words: string) => void;
  readonly ref?: Ref<HTMLElement>;
}

/** What of a pasted list names no unit, each with the nearest name: a person says which, or that it is none. */
export function UnmatchedList({ unmatched, onMend, ref }: UnmatchedListProps) {
  const { say } = useWords();
  if (unmatched.length === 0) return null;
  return (
    <section ref={ref} tabIndex={-1} className="cy-unmatched" aria-labelledby="cy-unmatched-title">
      <h3 id="cy-unmatched-title" className="warn">
        {say('cycles.unmatched', { n: unmatched.length })}
      </h3>
      <ul>
        {unmatched.map((one) => (
          <li key={`${one.line} ${one.text}`}>
            <span className="k3">{say('cycles.line', { n: one.line })}</span>
            <b>{one.text}</b>
            {one.nearest ? (
              <Button size="small" onClick={() => onMend(one, one.nearest?.name ?? '')}>
                {say('cycles.mend', { name: one.nearest.name })}
              </Button>
            ) : (
              <span className="k2">{say('cycles.noneNear')}</span>
            )}
            <Button size="small" type="text" onClick={() => onMend(one, '')}>
              {say('cycles.leaveOut')}
              <span className="sr">{one.text}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
