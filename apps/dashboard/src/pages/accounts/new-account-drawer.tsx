import { useMutation } from '@apollo/client/react';
import { Button, Drawer } from 'antd';
import { useId, useState } from 'react';
import type { FormEvent } from 'react';
import type { AccountKind } from '../../gql/graphql';
import { useAccountWords } from '../../messages/use-account-words';
import { CreatePersonMutation, CreateProgramMutation } from './accounts-queries';
import { GrantFields, grantInput } from './grant-fields';
import type { GrantEntry } from './grant-fields';
import { SecretShown } from './secret-shown';
import { TokenFields, tokenInput } from './token-fields';
import { useAttempt } from './use-attempt';

interface NewAccountDrawerProps {
  readonly kind: AccountKind;
  readonly onCreated: () => void;
  readonly onClose: () => void;
}

interface Created {
  readonly title: string;
  readonly what: string;
  readonly secret: string;
  readonly once: string;
}

const width = 460;
const nobody: { readonly name: string; readonly signInName: string; readonly grant: GrantEntry } = {
  name: '',
  signInName: '',
  grant: { role: 'CLERK', scope: '', yearTo: '' },
};

/** A new person with a one-time password, or a new program with its first token. */
export function NewAccountDrawer({ kind, onCreated, onClose }: NewAccountDrawerProps) {
  const tell = useAccountWords();
  const [entry, setEntry] = useState(nobody);
  const [token, setToken] = useState({ perMinute: '', expiresOn: '' });
  const [created, setCreated] = useState<Created | null>(null);
  const { refusal, isTrying, attempt } = useAttempt();
  const [createPerson] = useMutation(CreatePersonMutation);
  const [createProgram] = useMutation(CreateProgramMutation);
  const ids = { name: useId(), signInName: useId() };
  const isPerson = kind === 'PERSON';

  const addPerson = async (grant: NonNullable<ReturnType<typeof grantInput>>) => {
    const { name, signInName } = entry;
    const input = { name, signInName: signInName.trim() === '' ? null : signInName, grant };
    const outcome = (await createPerson({ variables: { input } })).data?.createPerson;
    if (outcome?.__typename !== 'PersonCreated') return outcome?.message ?? '';
    setCreated({
      title: tell('accounts.created.password', { name: outcome.account.signInName ?? name }),
      what: tell('accounts.created.what'),
      secret: outcome.password,
      once: tell('accounts.created.passwordOnce'),
    });
    return null;
  };
  const addProgram = async (grant: NonNullable<ReturnType<typeof grantInput>>) => {
    const input = { name: entry.name, grant, ...tokenInput(token) };
    const outcome = (await createProgram({ variables: { input } })).data?.createProgram;
    if (outcome?.__typename !== 'TokenCreated') return outcome?.message ?? '';
    setCreated({
      title: tell('accounts.created.token'),
      what: tell('accounts.tokens.one'),
      secret: outcome.token,
      once: tell('accounts.created.tokenOnce'),
    });
    return null;
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void attempt(async () => {
      if (entry.name.trim() === '' || entry.grant.scope.trim() === '') return tell('accounts.new.empty');
      const grant = grantInput(entry.grant);
      if (grant === null) return tell('accounts.grants.badYear');
      const refused = await (isPerson ? addPerson(grant) : addProgram(grant));
      if (refused === null) onCreated();
      return refused;
    });
  };
  return (
    <Drawer
      open
      title={tell(isPerson ? 'accounts.newPerson' : 'accounts.newProgram')}
      size={width}
      onClose={onClose}
      className="as-drawer"
    >
      {created ? (
        <SecretShown {...created} />
      ) : (
        <form onSubmit={submit} noValidate>
          <span className="as-field">
            <label htmlFor={ids.name}>{tell(isPerson ? 'accounts.new.name' : 'accounts.new.program')}</label>
            <input
              id={ids.name}
              className="field"
              autoComplete="off"
              value={entry.name}
              onChange={({ target }) => setEntry({ ...entry, name: target.value })}
            />
          </span>
          {isPerson && (
            <span className="as-field">
              <label htmlFor={ids.signInName}>{tell('accounts.new.signInName')}</label>
              <input
                id={ids.signInName}
                className="field"
                autoComplete="off"
                value={entry.signInName}
                onChange={({ target }) => setEntry({ ...entry, signInName: target.value })}
              />
            </span>
          )}
          <GrantFields value={entry.grant} onChange={(grant) => setEntry({ ...entry, grant })} />
          {!isPerson && <TokenFields value={token} onChange={setToken} />}
          <p className="s12 k2 as-told">{tell('accounts.grants.hint')}</p>
          <p role="alert" className="bad s13">
            {refusal}
          </p>
          <Button type="primary" htmlType="submit" loading={isTrying}>
            {tell('accounts.new.create')}
          </Button>
        </form>
      )}
    </Drawer>
  );
}
