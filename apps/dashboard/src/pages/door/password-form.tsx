import { useMutation } from '@apollo/client/react';
import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import type { FormEvent } from 'react';
import { troubleOf } from '../../api/trouble';
import { useWords } from '../../messages/use-words';
import { useAccountWords } from '../../messages/use-account-words';
import { NewPasswordFields, whyNotYet } from '../../ui/new-password-fields';
import { troubleInWords } from '../../ui/states/trouble-page';
import { ChangePasswordMutation } from './change-password-query';

interface PasswordFormProps {
  readonly names: readonly string[];
  /** How many sessions elsewhere ended with the old password. */
  readonly onChanged: (endedSessions: number) => void;
}

const nothing = { current: '', next: '', again: '' };

/** The old password, and a new one twice. */
export function PasswordForm({ names, onChanged }: PasswordFormProps) {
  const { say } = useWords();
  const tell = useAccountWords();
  const [entry, setEntry] = useState(nothing);
  const [refusal, setRefusal] = useState('');
  const [change, { loading }] = useMutation(ChangePasswordMutation);
  const ids = { current: useId(), refusal: useId() };
  const send = async () => {
    if (entry.current === '') return setRefusal(tell('password.emptyCurrent'));
    const why = whyNotYet(entry, names);
    if (why !== null) return setRefusal(tell(why));
    setRefusal('');
    try {
      const { data } = await change({ variables: { input: { current: entry.current, next: entry.next } } });
      const outcome = data?.changePassword;
      if (outcome?.__typename !== 'PasswordChanged') return setRefusal(outcome?.message ?? '');
      setEntry(nothing);
      onChanged(outcome.endedSessions);
    } catch (error) {
      setRefusal(troubleInWords(troubleOf(error), say));
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send();
  };
  return (
    <form className="door-form" onSubmit={submit} noValidate aria-describedby={ids.refusal}>
      <label htmlFor={ids.current}>{tell('password.current')}</label>
      <Input.Password
        id={ids.current}
        size="large"
        autoComplete="current-password"
        value={entry.current}
        onChange={({ target }) => setEntry({ ...entry, current: target.value })}
      />
      <NewPasswordFields value={entry} names={names} onChange={(value) => setEntry({ ...entry, ...value })} />
      <p id={ids.refusal} role="alert" className="door-refusal bad s13">
        {refusal}
      </p>
      <Button type="primary" size="large" htmlType="submit" loading={loading}>
        {tell('password.change')}
      </Button>
    </form>
  );
}
