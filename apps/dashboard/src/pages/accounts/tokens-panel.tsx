import { useMutation } from '@apollo/client/react';
import { beijingDay } from '@mingjian/domain';
import { Button } from 'antd';
import { useState } from 'react';
import { fullInstant } from '../../messages/dates';
import { useWords } from '../../messages/use-words';
import { useAccountWords } from '../../messages/use-account-words';
import type { ShownAccount } from './accounts-queries';
import { CreateTokenMutation, RevokeTokenMutation } from './accounts-queries';
import { SecretShown } from './secret-shown';
import { TokenFields, tokenInput } from './token-fields';
import { isExpired } from './token-state';
import type { ShownToken } from './token-state';
import { useAttempt } from './use-attempt';

interface TokensPanelProps {
  readonly account: ShownAccount;
  readonly onChanged: () => void;
}

/** The tokens of a program: until when, how much, when last used; a new one, and the end of an old one. */
export function TokensPanel({ account, onChanged }: TokensPanelProps) {
  const tell = useAccountWords();
  const [entry, setEntry] = useState({ perMinute: '', expiresOn: '' });
  const [token, setToken] = useState<string | null>(null);
  const { refusal, isTrying, attempt } = useAttempt();
  const [create] = useMutation(CreateTokenMutation);
  const [revoke] = useMutation(RevokeTokenMutation);
  const make = () =>
    attempt(async () => {
      const input = { account: account.id, ...tokenInput(entry) };
      const outcome = (await create({ variables: { input } })).data?.createToken;
      if (outcome?.__typename !== 'TokenCreated') return outcome?.message ?? '';
      setToken(outcome.token);
      onChanged();
      return null;
    });
  const end = (id: string) =>
    attempt(async () => {
      const outcome = (await revoke({ variables: { id } })).data?.revokeToken;
      onChanged();
      return outcome?.__typename === 'TokenRevoked' ? null : (outcome?.message ?? '');
    });
  return (
    <section className="as-part">
      <h3>{tell('accounts.tokens')}</h3>
      <ul className="s13">
        {account.tokens.map((one) => (
          <TokenLine key={one.id} token={one} onRevoke={() => void end(one.id)} />
        ))}
      </ul>
      {account.disabledAt == null && (
        <>
          <p className="s12 k2">{tell('accounts.tokens.what')}</p>
          <div className="as-grant">
            <TokenFields value={entry} onChange={setEntry} />
          </div>
          <p className="as-buttons">
            <Button loading={isTrying} onClick={() => void make()}>
              {tell('accounts.tokens.new')}
            </Button>
          </p>
        </>
      )}
      <p role="alert" className="bad s13">
        {refusal}
      </p>
      {token !== null && (
        <SecretShown
          title={tell('accounts.created.token')}
          what={tell('accounts.tokens.one')}
          secret={token}
          once={tell('accounts.created.tokenOnce')}
        />
      )}
    </section>
  );
}

function TokenLine({ token, onRevoke }: { readonly token: ShownToken; readonly onRevoke: () => void }) {
  const { say } = useWords();
  const tell = useAccountWords();
  const { createdAt, expiresAt, lastUsedAt, perMinute, revokedAt } = token;
  const made = fullInstant(createdAt);
  const facts = [
    `${tell('accounts.tokens.made')} ${made}`,
    `${tell('accounts.tokens.expires')} ${expiresAt == null ? tell('accounts.tokens.noEnd') : lastDay(expiresAt)}`,
    `${tell('accounts.tokens.lastUse')} ${lastUsedAt == null ? tell('accounts.never') : fullInstant(lastUsedAt)}`,
    `${tell('accounts.tokens.limit')} ${perMinute}`,
  ];
  const end =
    revokedAt != null ? 'accounts.tokens.revoked' : isExpired(token) ? 'accounts.tokens.expired' : null;
  return (
    <li className={end === null ? 'as-token' : 'as-token k2'}>
      <span>{facts.join(say('sentence.dot'))}</span>
      {end === null ? (
        <Button
          size="small"
          danger
          aria-label={tell('accounts.tokens.revokeOf', { made })}
          onClick={onRevoke}
        >
          {tell('accounts.tokens.revoke')}
        </Button>
      ) : (
        <span className="tag">{tell(end)}</span>
      )}
    </li>
  );
}

/** A token ends with a day. */
function lastDay(end: string): string {
  return beijingDay(new Date(new Date(end).getTime() - 1));
}
