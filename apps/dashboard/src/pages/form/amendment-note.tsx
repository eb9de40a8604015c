import { useApolloClient } from '@apollo/client/react';
import { useWords } from '../../messages/use-words';
import { withdrawAmendmentMutation } from './filing-queries';
import { useAct } from './use-act';

interface AmendmentNoteProps {
  readonly unit: string;
  readonly year: number;
  readonly reason: string | null;
  readonly onWithdrawn: () => void;
}

/** Why the report is written anew, and the way out: the version before stands as it did. */
export function AmendmentNote({ unit, year, reason, onWithdrawn }: AmendmentNoteProps) {
  const { say } = useWords();
  const client = useApolloClient();
  const { running, problem, act } = useAct();
  const withdraw = (): void => {
    void act(async () => {
      const { data } = await client.mutate({
        mutation: withdrawAmendmentMutation,
        variables: { input: { unit, year } },
        fetchPolicy: 'no-cache',
      });
      const outcome = data?.withdrawAmendment;
      return outcome?.__typename === 'ReportAmended' ? null : (outcome?.message ?? say('form.act.notDone'));
    }).then((done) => {
      if (done) onWithdrawn();
    });
  };
  return (
    <p className="fm-paste s12">
      {reason !== null && say('form.amend.why', { reason })}
      <button type="button" className="fm-link" disabled={running} onClick={withdraw}>
        {say('form.amend.withdraw')}
      </button>
      {problem !== null && (
        <span role="alert" className="bad">
          {problem}
        </span>
      )}
    </p>
  );
}
