import { isHandedIn } from '@mingjian/domain';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useWords } from '../../messages/use-words';
import { useScope } from '../../shell/scope';
import { closeCycleMutation, reopenCycleMutation } from './cycles-queries';
import type { CycleSettings } from './cycles-queries';
import { ReasonDialog } from './reason-dialog';
import { useAct } from './use-act';

/** Freezes a year, or opens it again: first what still stands in the way of being done. */
export function ClosingPanel({ cycle }: { readonly cycle: CycleSettings }) {
  const { say, fullDay } = useWords();
  const { region } = useScope();
  const { year, closedOn } = cycle;
  const [isAsking, setAsking] = useState(false);
  const closing = useAct(closeCycleMutation);
  const reopening = useAct(reopenCycleMutation);
  const close = async () => {
    if (await closing.send({ input: { region: region.code, year } })) setAsking(false);
  };
  const reopen = async (reason: string) => {
    if (await reopening.send({ input: { region: region.code, year, reason } })) setAsking(false);
  };
  const title = say(closedOn === null ? 'cycles.close' : 'cycles.reopen', { year });
  return (
    <section className="panel cy-panel" aria-labelledby="cy-closing-title">
      <h2 id="cy-closing-title">{say('cycles.panel.closing')}</h2>
      {closedOn === null ? (
        <>
          <p>{say('cycles.close.what', { year })}</p>
          <Unfinished cycle={cycle} />
        </>
      ) : (
        <p>{say('cycles.closed.what', { day: fullDay(closedOn) })}</p>
      )}
      <Button onClick={() => setAsking(true)}>{title}</Button>
      {isAsking && closedOn === null && (
        <Modal
          open
          title={say('cycles.close.sure', { year })}
          onCancel={() => setAsking(false)}
          footer={[
            <Button key="back" onClick={() => setAsking(false)}>
              {say('cycles.cancel')}
            </Button>,
            <Button key="close" type="primary" loading={closing.isSending} onClick={() => void close()}>
              {title}
            </Button>,
          ]}
        >
          <Unfinished cycle={cycle} />
          {closing.problem !== null && (
            <p role="alert" className="bad cy-problem">
              {closing.problem}
            </p>
          )}
        </Modal>
      )}
      {isAsking && closedOn !== null && (
        <ReasonDialog
          title={title}
          what={say('cycles.reopen.what')}
          act={say('cycles.reopen', { year })}
          isSending={reopening.isSending}
          problem={reopening.problem}
          onAct={(reason) => void reopen(reason)}
          onClose={() => setAsking(false)}
        />
      )}
    </section>
  );
}

/** What would stay undone: who has not filed, what waits for the county, what went back. */
function Unfinished({ cycle }: { readonly cycle: CycleSettings }) {
  const { say } = useWords();
  const count = (state: string): number => cycle.byState.find((one) => one.state === state)?.units ?? 0;
  const missing = cycle.byState
    .filter(({ state }) => !isHandedIn(state))
    .reduce((sum, { units }) => sum + units, 0);
  const facts = [
    { key: 'missing' as const, n: missing },
    { key: 'toReview' as const, n: count('FILED') },
    { key: 'returned' as const, n: count('RETURNED') },
    { key: 'unpublished' as const, n: count('ACCEPTED') },
  ].filter(({ n }) => n > 0);
  if (facts.length === 0) return <p className="k2">{say('cycles.close.done')}</p>;
  return (
    <ul className="cy-unfinished">
      {facts.map(({ key, n }) => (
        <li key={key} className={key === 'unpublished' ? '' : 'warn'}>
          {say(`cycles.close.${key}`, { n })}
        </li>
      ))}
    </ul>
  );
}
