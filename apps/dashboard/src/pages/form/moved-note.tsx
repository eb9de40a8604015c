import { useWords } from '../../messages/use-words';
import type { SavingState } from './draft-server';

interface MovedNoteProps {
  readonly saving: SavingState;
  readonly onMoved: () => void;
}

/** Somebody else filed the report, or the county acted on it, while it was being written here. */
export function MovedNote({ saving, onMoved }: MovedNoteProps) {
  const { say } = useWords();
  return (
    <p className="fm-paste" role="alert">
      {say(saving.kind === 'saved' ? 'form.moved' : 'form.moved.unsaved')}
      <button type="button" className="fm-link" onClick={onMoved}>
        {say('form.moved.look')}
      </button>
    </p>
  );
}
