import { useMutation } from '@apollo/client/react';
import { Button } from 'antd';
import { useState } from 'react';
import { useWords } from '../../messages/use-words';
import { useAccountWords } from '../../messages/use-account-words';
import { CreateResetCodeMutation } from './accounts-queries';
import { useAttempt } from './use-attempt';

interface MadeCode {
  readonly code: string;
  readonly expiresAt: string;
  readonly tries: number;
}

/** A code to read over the phone; shown large, and only until the drawer is closed. */
export function ResetCodePanel({ accountId }: { readonly accountId: string }) {
  const { clock } = useWords();
  const tell = useAccountWords();
  const [made, setMade] = useState<MadeCode | null>(null);
  const { refusal, isTrying, attempt } = useAttempt();
  const [create] = useMutation(CreateResetCodeMutation);
  const make = () =>
    attempt(async () => {
      const { data } = await create({ variables: { account: accountId } });
      const outcome = data?.createResetCode;
      if (outcome?.__typename !== 'ResetCodeCreated') return outcome?.message ?? '';
      setMade(outcome);
      return null;
    });
  return (
    <section className="as-part">
      <p className="s13 k2">{tell('accounts.code.what')}</p>
      <Button loading={isTrying} onClick={() => void make()}>
        {tell('accounts.code.make')}
      </Button>
      <div role="status">
        {made && (
          <>
            <p className="s13 as-told">{tell('accounts.code.read')}</p>
            <p className="as-code">{made.code}</p>
            <p className="s13 k2">
              {tell('accounts.code.until', {
                at: clock(new Date(made.expiresAt)).slice(0, 5),
                n: made.tries,
              })}
              {tell('accounts.code.where')}
            </p>
          </>
        )}
      </div>
      <p role="alert" className="bad s13">
        {refusal}
      </p>
    </section>
  );
}
