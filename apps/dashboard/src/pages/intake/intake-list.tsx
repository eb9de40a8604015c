import { useWords } from '../../messages/use-words';
import { IntakeRow } from './intake-row';
import type { IntakeEntry } from './intake-store';

interface IntakeListProps {
  readonly entries: readonly IntakeEntry[];
  readonly onAgain: (id: number) => void;
  readonly onRemove: (id: number) => void;
}

/** Every file one row, the latest first. */
export function IntakeList({ entries, onAgain, onRemove }: IntakeListProps) {
  const { say } = useWords();
  if (entries.length === 0) return <p className="in-none k2 s13">{say('intake.none')}</p>;
  return (
    <table className="in-list" aria-label={say('intake.list')}>
      <thead>
        <tr>
          <th scope="col">{say('intake.column.file')}</th>
          <th scope="col">{say('intake.column.report')}</th>
          <th scope="col">{say('intake.column.outcome')}</th>
          <th scope="col">
            <span className="sr">{say('intake.column.next')}</span>
          </th>
        </tr>
      </thead>
      <tbody aria-live="polite">
        {[...entries].reverse().map((entry) => (
          <IntakeRow key={entry.id} entry={entry} onAgain={onAgain} onRemove={onRemove} />
        ))}
      </tbody>
    </table>
  );
}
