import { Link } from 'react-router';
import { useWords } from '../../messages/use-words';
import { addressOfDocument, addressOfReading } from '../../shell/addresses';
import { useScope } from '../../shell/scope';
import { FindingMark, TickMark } from '../../ui/marks';
import { outcomeOf } from './intake-outcome';
import type { IntakeEntry } from './intake-store';
import { OutcomeWords } from './outcome-words';

interface IntakeRowProps {
  readonly entry: IntakeEntry;
  readonly onAgain: (id: number) => void;
  readonly onRemove: (id: number) => void;
}

/** One file: what it is, what became of it, what to do next. */
export function IntakeRow({ entry, onAgain, onRemove }: IntakeRowProps) {
  const { say } = useWords();
  const { id, name, state } = entry;
  const document = state.kind === 'READ' ? state.document : null;
  return (
    <tr>
      <th scope="row" title={name}>
        <bdi>{name}</bdi>
      </th>
      <td>
        {document && (
          <span lang="zh-CN">
            <bdi>{document.unitName}</bdi>{' '}
            {document.year !== null && say('year.report', { year: document.year })}
            {document.unitName === null && document.year === null && '—'}
          </span>
        )}
      </td>
      <td className="in-outcome">
        <OutcomeMark entry={entry} /> <OutcomeWords entry={entry} />
      </td>
      <td className="in-next">
        <NextStep entry={entry} onAgain={onAgain} />
        <button
          type="button"
          className="in-remove"
          aria-label={say('intake.remove', { name })}
          onClick={() => onRemove(id)}
        >
          {say('intake.removeShort')}
        </button>
      </td>
    </tr>
  );
}

function OutcomeMark({ entry }: { readonly entry: IntakeEntry }) {
  switch (outcomeOf(entry)) {
    case 'kept':
    case 'read':
      return <TickMark />;
    case 'doubts':
    case 'asks':
    case 'duplicate':
      return <FindingMark effect="EXPLAIN" />;
    case 'failed':
      return <FindingMark effect="BLOCK" />;
    default:
      return null;
  }
}

function NextStep({ entry, onAgain }: Pick<IntakeRowProps, 'entry' | 'onAgain'>) {
  const { say } = useWords();
  const { region } = useScope();
  const { id, name, sha256, state } = entry;
  const [like] = state.kind === 'READ' ? state.document.duplicates : [];
  const outcome = outcomeOf(entry);
  if (like && like.kind === 'SAME_BYTES')
    return (
      <Link to={addressOfReading(region.code, like.unitCode, like.year, { version: like.version })}>
        {say('intake.seeKept')}
      </Link>
    );
  if (state.kind === 'READ' && state.document.isReadable && sha256 !== null)
    return (
      <Link className="btn s" to={addressOfDocument(region.code, sha256)}>
        {say(outcome === 'read' ? 'intake.see' : 'intake.mend')}
      </Link>
    );
  return outcome === 'failed' && state.kind !== 'REFUSED' && state.kind !== 'READ' ? (
    <button
      type="button"
      className="btn s"
      aria-label={say('intake.again', { name })}
      onClick={() => onAgain(id)}
    >
      {say('action.retry')}
    </button>
  ) : null;
}
