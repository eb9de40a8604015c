import { useApolloClient, useMutation } from '@apollo/client/react';
import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import type { FormEvent } from 'react';
import { Link, useNavigate } from 'react-router';
import { troubleOf } from '../../api/trouble';
import { graphql } from '../../gql';
import { useWords } from '../../messages/use-words';
import { useAccountWords } from '../../messages/use-account-words';
import { NewPasswordFields, whyNotYet } from '../../ui/new-password-fields';
import { troubleInWords } from '../../ui/states/trouble-page';
import { DoorCard } from './door-card';

const ResetPasswordMutation = graphql(`
  mutation ResetPassword($input: ResetPasswordInput!) {
    resetPassword(input: $input) {
      ... on SignedIn {
        viewer {
          id
        }
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);

/** In with the code that an administrator reads over the phone. */
export function ResetPasswordPage() {
  const tell = useAccountWords();
  const { entry, setEntry, refusal, sending, send } = useResetting();
  const ids = { name: useId(), code: useId(), refusal: useId() };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send();
  };
  return (
    <DoorCard title={tell('reset.title')}>
      <p className="k2">{tell('reset.why')}</p>
      <form className="door-form" onSubmit={submit} noValidate aria-describedby={ids.refusal}>
        <label htmlFor={ids.name}>{tell('reset.name')}</label>
        <Input
          id={ids.name}
          size="large"
          autoComplete="username"
          autoFocus
          value={entry.name}
          onChange={({ target }) => setEntry({ ...entry, name: target.value })}
        />
        <label htmlFor={ids.code}>{tell('reset.code')}</label>
        <Input
          id={ids.code}
          size="large"
          inputMode="numeric"
          autoComplete="one-time-code"
          value={entry.code}
          onChange={({ target }) => setEntry({ ...entry, code: target.value })}
        />
        <NewPasswordFields
          value={entry}
          names={[entry.name]}
          onChange={(value) => setEntry({ ...entry, ...value })}
        />
        <p id={ids.refusal} role="alert" className="door-refusal bad s13">
          {refusal}
        </p>
        <Button type="primary" size="large" block htmlType="submit" loading={sending}>
          {tell('reset.submit')}
        </Button>
      </form>
      <p className="s13 door-way">
        <Link to="/sign-in">{tell('reset.back')}</Link>
      </p>
    </DoorCard>
  );
}

function useResetting() {
  const { say } = useWords();
  const tell = useAccountWords();
  const client = useApolloClient();
  const navigate = useNavigate();
  const [entry, setEntry] = useState({ name: '', code: '', next: '', again: '' });
  const [refusal, setRefusal] = useState('');
  const [reset, { loading }] = useMutation(ResetPasswordMutation);
  const send = async () => {
    const { name, code, next } = entry;
    if (name.trim() === '' || code.trim() === '') return setRefusal(tell('reset.empty'));
    const why = whyNotYet(entry, [name]);
    if (why !== null) return setRefusal(tell(why));
    setRefusal('');
    try {
      const { data } = await reset({ variables: { input: { name: name.trim(), code, password: next } } });
      const outcome = data?.resetPassword;
      if (outcome?.__typename !== 'SignedIn') return setRefusal(outcome?.message ?? '');
      await client.clearStore();
      await navigate('/', { replace: true });
    } catch (error) {
      setRefusal(troubleInWords(troubleOf(error), say));
    }
  };
  return { entry, setEntry, refusal, sending: loading, send };
}
