import { useApolloClient } from '@apollo/client/react';
import { longestTexts } from '@mingjian/domain';
import { useId, useState } from 'react';
import { useWords } from '../../messages/use-words';
import { amendReportMutation } from './filing-queries';
import { useAct } from './use-act';

interface AmendFormProps {
  readonly unit: string;
  readonly year: number;
  /** The version that stands, and goes on standing until the next one is accepted. */
  readonly version: number;
  readonly onAmended: () => void;
}

/** Begins the next version of a report that was accepted, with the reason why. */
export function AmendForm({ unit, year, version, onAmended }: AmendFormProps) {
  const { say } = useWords();
  const id = useId();
  const client = useApolloClient();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const { running, problem, act } = useAct();
  const amend = (): void => {
    void act(async () => {
      const { data } = await client.mutate({
        mutation: amendReportMutation,
        variables: { input: { unit, year, basedOn: version, reason: reason.trim() } },
        fetchPolicy: 'no-cache',
      });
      const outcome = data?.amendReport;
      return outcome && 'message' in outcome ? outcome.message : outcome ? null : say('form.act.notDone');
    }).then((done) => {
      if (done) onAmended();
    });
  };
  if (!open)
    return (
      <button type="button" className="btn" onClick={() => setOpen(true)}>
        {say('form.amend')}
      </button>
    );
  return (
    <form
      className="fm-act panel noprint"
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault();
        amend();
      }}
    >
      <h2 id={`${id}-title`}>{say('form.amend')}</h2>
      <p className="s13 k2">{say('form.amend.how', { version, next: version + 1 })}</p>
      <label htmlFor={`${id}-reason`}>{say('form.amend.reason')}</label>
      <textarea
        id={`${id}-reason`}
        autoFocus
        required
        rows={3}
        maxLength={longestTexts.reason}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <button type="submit" className="btn p" disabled={running || reason.trim() === ''}>
        {say('form.amend.begin')}
      </button>
      {problem !== null && (
        <p role="alert" className="bad">
          {problem}
        </p>
      )}
    </form>
  );
}
