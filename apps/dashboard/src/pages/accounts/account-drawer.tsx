import { useMutation } from '@apollo/client/react';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { fullInstant } from '../../messages/dates';
import { useWords } from '../../messages/use-words';
import { useAccountWords } from '../../messages/use-account-words';
import { addressOfAccount, addressOfLog } from '../../shell/addresses';
import { useScope } from '../../shell/scope';
import type { ShownAccount } from './accounts-queries';
import { DisableAccountMutation, EnableAccountMutation } from './accounts-queries';
import { GrantsPanel } from './grants-panel';
import { ResetCodePanel } from './reset-code-panel';
import { TokensPanel } from './tokens-panel';
import { useAttempt } from './use-attempt';

interface AccountDrawerProps {
  readonly account: ShownAccount;
  readonly onChanged: () => void;
  readonly onClose: () => void;
}

const width = 460;

/** One account: what it may do, how its owner gets in again, and how it is stopped. */
export function AccountDrawer({ account, onChanged, onClose }: AccountDrawerProps) {
  const { say, clock } = useWords();
  const tell = useAccountWords();
  const { region, viewer } = useScope();
  const isOwn = account.id === viewer.id;
  const { id, name, kind, signInName, createdAt, disabledAt, reachesBeyond, waitsUntil } = account;
  return (
    <Drawer open title={name} size={width} onClose={onClose} className="as-drawer">
      <p className="s13 k2">
        {[
          ...(signInName == null ? [] : [signInName]),
          tell('accounts.since', { at: fullInstant(createdAt) }),
          ...(disabledAt == null ? [] : [tell('accounts.disabledSince', { at: fullInstant(disabledAt) })]),
        ].join(say('sentence.dot'))}
        {say('sentence.dot')}
        <Link to={addressOfLog(region.code, { account: id })}>{tell('accounts.log')}</Link>
      </p>
      {waitsUntil != null && (
        <p className="s13 warn">{tell('accounts.waits', { at: clock(new Date(waitsUntil)) })}</p>
      )}
      {reachesBeyond && <p className="s13 warn">{tell('accounts.beyond')}</p>}
      {isOwn && (
        <p className="s13">
          <Link to={addressOfAccount(region.code)}>{tell('accounts.own')}</Link>
        </p>
      )}
      <GrantsPanel account={account} mayChange={!isOwn} onChanged={onChanged} />
      {kind === 'PERSON' && !reachesBeyond && disabledAt == null && !isOwn && (
        <ResetCodePanel accountId={id} />
      )}
      {kind === 'PROGRAM' && !reachesBeyond && <TokensPanel account={account} onChanged={onChanged} />}
      {!isOwn && !reachesBeyond && <Switch account={account} onChanged={onChanged} />}
    </Drawer>
  );
}

/** Disabling asks once more in its own place; enabling does not. */
function Switch({ account, onChanged }: Pick<AccountDrawerProps, 'account' | 'onChanged'>) {
  const tell = useAccountWords();
  const [isAsked, setIsAsked] = useState(false);
  const { refusal, isTrying, attempt } = useAttempt();
  const [disable] = useMutation(DisableAccountMutation);
  const [enable] = useMutation(EnableAccountMutation);
  const { id, name, revision, disabledAt } = account;
  const variables = { input: { account: id, basedOn: revision } };
  const turn = () =>
    attempt(async () => {
      const outcome =
        disabledAt == null
          ? (await disable({ variables })).data?.disableAccount
          : (await enable({ variables })).data?.enableAccount;
      setIsAsked(false);
      onChanged();
      return outcome?.__typename === 'AccountChanged' ? null : (outcome?.message ?? '');
    });
  return (
    <section className="as-part">
      {disabledAt != null ? (
        <Button loading={isTrying} onClick={() => void turn()}>
          {tell('accounts.enable')}
        </Button>
      ) : isAsked ? (
        <p className="as-sure s13">
          {tell('accounts.disable.sure', { name })}
          <Button danger loading={isTrying} onClick={() => void turn()}>
            {tell('accounts.disable')}
          </Button>
          <Button onClick={() => setIsAsked(false)}>{tell('accounts.grants.cancel')}</Button>
        </p>
      ) : (
        <Button danger onClick={() => setIsAsked(true)}>
          {tell('accounts.disable')}
        </Button>
      )}
      <p role="alert" className="bad s13">
        {refusal}
      </p>
    </section>
  );
}
