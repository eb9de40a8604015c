import { useApolloClient, useMutation } from '@apollo/client/react';
import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import type { FormEvent } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { graphql } from '../../gql';
import { troubleOf } from '../../api/trouble';
import { useLanguage } from '../../messages/language';
import { useWords } from '../../messages/use-words';
import { addressOfNewPassword, safeDestination } from '../../shell/addresses';
import { Seal } from '../../shell/rail-icon';
import { troubleInWords } from '../../ui/states/trouble-page';
import './sign-in.css';

const SignInMutation = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      ... on SignedIn {
        viewer {
          id
          mustChangePassword
        }
      }
      ... on SignInFailed {
        retryAfterSeconds
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);

/** The door: what this is, what it is not for, and a name with its password. */
export function SignInPage() {
  const { say } = useWords();
  const { language, choose } = useLanguage();
  const { entry, setEntry, refusal, sending, send } = useSigningIn();
  const fields = { name: useId(), password: useId(), refusal: useId() };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send();
  };
  return (
    <main className="sign-in" id="content">
      <title>{`${say('signIn.title')} · ${say('shell.product')}`}</title>
      <div className="sign-in-card">
        <header>
          <Seal />
          <h1>{say('shell.strip.what')}</h1>
        </header>
        <p className="k2">
          {say('signIn.what')}
          {say('signIn.notSecret')}
        </p>
        <form onSubmit={submit} noValidate aria-describedby={fields.refusal}>
          <label htmlFor={fields.name}>{say('signIn.name')}</label>
          <Input
            id={fields.name}
            size="large"
            autoComplete="username"
            autoFocus
            value={entry.name}
            onChange={({ target }) => setEntry({ ...entry, name: target.value })}
          />
          <label htmlFor={fields.password}>{say('signIn.password')}</label>
          <Input.Password
            id={fields.password}
            size="large"
            autoComplete="current-password"
            value={entry.password}
            onChange={({ target }) => setEntry({ ...entry, password: target.value })}
          />
          <p id={fields.refusal} role="alert" className="sign-in-refusal bad s13">
            {refusal}
          </p>
          <Button type="primary" size="large" block htmlType="submit" loading={sending}>
            {say('signIn.submit')}
          </Button>
        </form>
        <p className="s13 k2">
          {say('signIn.forgotten')}
          <Link to="/reset-password">{say('signIn.forgotten.link')}</Link>
        </p>
      </div>
      <button
        type="button"
        className="pick"
        lang={language === 'zh' ? 'en' : 'zh-CN'}
        onClick={() => choose(language === 'zh' ? 'en' : 'zh')}
      >
        {say('shell.language')}
      </button>
    </main>
  );
}

interface Credentials {
  readonly name: string;
  readonly password: string;
}

function useSigningIn() {
  const { say } = useWords();
  const client = useApolloClient();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const [entry, setEntry] = useState<Credentials>({ name: '', password: '' });
  const [refusal, setRefusal] = useState('');
  const [signIn, { loading }] = useMutation(SignInMutation);
  const send = async () => {
    setRefusal('');
    if (entry.name.trim() === '' || entry.password === '') return setRefusal(say('signIn.empty'));
    try {
      const { data } = await signIn({ variables: { input: { ...entry, name: entry.name.trim() } } });
      const outcome = data?.signIn;
      if (outcome?.__typename === 'SignedIn') {
        // Another person's figures must not stay in this browser's memory.
        await client.clearStore();
        const to = safeDestination(search.get('to'));
        await navigate(outcome.viewer.mustChangePassword ? addressOfNewPassword(to) : to, { replace: true });
      } else {
        const wait = outcome?.retryAfterSeconds ?? null;
        setRefusal(wait === null ? say('signIn.failed') : say('signIn.wait', { n: wait }));
      }
    } catch (error) {
      setRefusal(troubleInWords(troubleOf(error), say));
    }
  };
  return { entry, setEntry, refusal, sending: loading, send };
}
