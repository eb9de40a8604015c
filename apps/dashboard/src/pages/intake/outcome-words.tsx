import { useWords } from '../../messages/use-words';
import type { Words } from '../../messages/use-words';
import { shareText } from '../../ui/figures';
import { troubleInWords } from '../../ui/states/trouble-page';
import type { IntakeEntry, ReadDocument } from './intake-store';
import { outcomeOf } from './intake-outcome';

/** What became of a file, and where something is wrong, what to do about it. */
export function OutcomeWords({ entry }: { readonly entry: IntakeEntry }) {
  const { say } = useWords();
  const { name, state } = entry;
  switch (state.kind) {
    case 'WAITING':
      return <span className="k3">{say('intake.waiting')}</span>;
    case 'SENDING':
      return (
        <>
          <progress value={state.share} aria-label={say('intake.sending', { name })} />{' '}
          <span className="k2">{shareText(state.share)}</span>
        </>
      );
    case 'READING':
      return <span className="k2">{say('intake.reading')}</span>;
    case 'REFUSED':
      return <span className="bad">{state.message}</span>;
    case 'TROUBLE':
      return (
        <span className="bad">
          {state.trouble.kind === 'not found' ? say('intake.gone') : troubleInWords(state.trouble, say)}
        </span>
      );
    case 'READ':
      return <DocumentWords entry={entry} document={state.document} />;
  }
}

/** A report whose unit or year is unknown has no place yet. */
function unknownPlace({ unitCode, year }: ReadDocument, say: Words['say']): string | null {
  if (unitCode !== null && year !== null) return null;
  return [unitCode === null && say('reading.facts.noUnit'), year === null && say('reading.facts.noYear')]
    .filter((one) => one !== false)
    .join(say('sentence.semicolon'));
}

interface DocumentWordsProps {
  readonly entry: IntakeEntry;
  readonly document: ReadDocument;
}

function DocumentWords({ entry, document }: DocumentWordsProps) {
  const { say } = useWords();
  const { figures, doubts, problem, duplicates } = document;
  const [like] = duplicates;
  switch (outcomeOf(entry)) {
    case 'kept':
      return <>{say('intake.kept', { version: like?.version ?? 1, n: figures })}</>;
    case 'duplicate':
      return (
        <>
          {like &&
            say(`intake.duplicate.${like.kind}`, {
              unit: like.unitName,
              year: like.year,
              version: like.version,
              share: like.sameWords,
            })}
        </>
      );
    case 'failed':
      return <span className="bad">{problem ?? say('intake.unreadableShort')}</span>;
    case 'asks':
      return <span className="warn">{unknownPlace(document, say) ?? problem}</span>;
    case 'doubts':
      return <>{say('intake.doubts', { n: figures, doubts })}</>;
    default:
      return <>{say('intake.read', { n: figures })}</>;
  }
}
