import { useWords } from '../../messages/use-words';
import type { MessageKey } from '../../messages/zh';
import { TickMark } from '../../ui/marks';
import type { NotSent } from './draft-server';
import type { DraftSnapshot } from './draft-store';

/** Whether what was typed is safe, said politely: to the eye in a line, to a screen reader when it changes. */
export function SavingLine({ saving, revision, restored, joined }: DraftSnapshot) {
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
        <span className="warn">
          {say((saving.kept ? keptWords : notKeptWords)[saving.why], { n: saving.changes })}
        </span>
      )}
      {saving.kind === 'offline' && saving.why === 'SIGNED_OUT' && (
        <a href="/sign-in" target="_blank" rel="noreferrer">
          {say('form.signInAgain')}
        </a>
      )}
      {saving.kind === 'conflict' && <span className="bad">{say('form.changedMeanwhile')}</span>}
      {saving.kind === 'refused' && <span className="bad">{saving.message}</span>}
      {saving.kind === 'saved' && revision > 0 && (
        <span className="k3"> {say('form.revision', { n: revision })}</span>
      )}
      {joined.length > 0 && <span className="k2"> {say('form.joined', { n: joined.length })}</span>}
      {restored > 0 && <span className="k2"> {say('form.restored', { n: restored })}</span>}
    </span>
  );
}

const keptWords: Readonly<Record<NotSent, MessageKey>> = {
  UNREACHABLE: 'form.offline',
  STORAGE_FULL: 'form.storageFull',
  SIGNED_OUT: 'form.signedOut',
};

const notKeptWords: Readonly<Record<NotSent, MessageKey>> = {
  UNREACHABLE: 'form.offlineNotKept',
  STORAGE_FULL: 'form.storageFullNotKept',
  SIGNED_OUT: 'form.signedOutNotKept',
};
