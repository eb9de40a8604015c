import { useWords } from '../../messages/use-words';
import { TickMark } from '../../ui/marks';
import type { DraftSnapshot, SavingState } from './draft-store';

/** Whether what was typed is safe, said politely: to the eye in a line, to a screen reader when it changes. */
export function SavingLine({ saving, restored, joined }: DraftSnapshot) {
  const { say, clock } = useWords();
  return (
    <span className="fm-saving" role="status" aria-live="polite">
      {saving.kind === 'saved' && saving.at !== null && (
        <>
          <TickMark /> {say('form.saved', { time: clock(saving.at) })}
        </>
      )}
      {saving.kind === 'saving' && say('form.saving')}
      {saving.kind === 'offline' && (
        <span className="warn">{say(offlineWords(saving), { n: saving.changes })}</span>
      )}
      {saving.kind === 'conflict' && <span className="bad">{say('form.changedMeanwhile')}</span>}
      {saving.kind === 'refused' && <span className="bad">{saving.message}</span>}
      {joined.length > 0 && <span className="k2"> {say('form.joined', { n: joined.length })}</span>}
      {restored > 0 && <span className="k2"> {say('form.restored', { n: restored })}</span>}
    </span>
  );
}

function offlineWords({ kept, storageFull }: Extract<SavingState, { readonly kind: 'offline' }>) {
  if (storageFull) return kept ? 'form.storageFull' : 'form.storageFullNotKept';
  return kept ? 'form.offline' : 'form.offlineNotKept';
}
