import { rulesFor, formatDue } from '@mingjian/domain';
import { useApolloClient } from '@apollo/client/react';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useWords } from '../../../messages/use-words';
import { useScope } from '../../../shell/scope';
import { TickMark } from '../../../ui/marks';
import type { QueueEntry } from '../review-queries';
import { acceptAll, refusalWords } from '../review-server';
import type { ReviewOutcome } from '../review-server';

interface AcceptCleanDialogProps {
  readonly entries: readonly QueueEntry[];
  readonly onActed: () => void;
  readonly onClose: () => void;
}

/** Many at once: what was looked at in each, and afterwards what came of each. */
export function AcceptCleanDialog({ entries, onActed, onClose }: AcceptCleanDialogProps) {
  const words = useWords();
  const { say } = words;
  const client = useApolloClient();
  const { year } = useScope();
  // The list stays as it was confirmed while the queue behind it moves on.
  const [listed] = useState(entries);
  const [outcomes, setOutcomes] = useState<readonly ReviewOutcome[] | null>(null);
  const [isSending, setSending] = useState(false);
  const rules = rulesFor(formatDue(year)?.id ?? '', year).length;
  const send = async () => {
    setSending(true);
    const reports = listed.map(({ code, version }) => ({ unit: code, year, basedOn: version ?? 0 }));
    setOutcomes(await acceptAll(client, reports));
    setSending(false);
    onActed();
  };
  const done = outcomes?.filter(({ kind }) => kind === 'DONE').length ?? 0;
  return (
    <Modal
      open
      width={560}
      title={
        outcomes === null
          ? say('review.many.title', { n: listed.length })
          : say('review.many.done', { n: done, left: listed.length - done })
      }
      onCancel={onClose}
      footer={
        outcomes === null
          ? [
              <Button key="back" onClick={onClose}>
                {say('review.return.back')}
              </Button>,
              <Button key="accept" type="primary" loading={isSending} onClick={() => void send()}>
                {say('review.pick.accept', { n: listed.length })}
              </Button>,
            ]
          : [
              <Button key="close" type="primary" onClick={onClose}>
                {say('action.close')}
              </Button>,
            ]
      }
    >
      <p className="k2 s13">{say('review.many.checked', { n: rules })}</p>
      <ul className="rv-many">
        {listed.map((entry, at) => {
          const outcome = outcomes?.[at];
          return (
            <li key={entry.code}>
              <b>{entry.name}</b>
              <span className="k2">{say('review.entry.version', { n: entry.version ?? 0 })}</span>
              {outcome === undefined ? (
                <span className="k2">{say('review.many.found', { inform: entry.informFindings ?? 0 })}</span>
              ) : outcome.kind === 'DONE' ? (
                <span className="good">
                  <TickMark /> {say('state.ACCEPTED')}
                </span>
              ) : (
                <span className="warn">{refusalWords(outcome, words)}</span>
              )}
            </li>
          );
        })}
      </ul>
    </Modal>
  );
}
