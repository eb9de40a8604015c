import { passwordDemands, passwordLacks, passwordLacksOf } from '@mingjian/domain';
import { Input } from 'antd';
import { useId } from 'react';
import { useWords } from '../messages/use-words';
import { useAccountWords } from '../messages/use-account-words';
import './new-password-fields.css';
import { CrossMark, TickMark } from './marks';

export interface NewPassword {
  readonly next: string;
  readonly again: string;
}

interface NewPasswordFieldsProps {
  readonly value: NewPassword;
  /** What the password must not contain. */
  readonly names: readonly string[];
  readonly onChange: (value: NewPassword) => void;
}

/** A new password twice, and beside it what it still lacks, while it is typed. */
export function NewPasswordFields({ value, names, onChange }: NewPasswordFieldsProps) {
  const { text } = useWords();
  const tell = useAccountWords();
  const ids = { next: useId(), again: useId(), demands: useId() };
  const lacks = passwordLacksOf(value.next, names);
  return (
    <>
      <label htmlFor={ids.next}>{tell('password.new')}</label>
      <Input.Password
        id={ids.next}
        size="large"
        autoComplete="new-password"
        aria-describedby={ids.demands}
        value={value.next}
        onChange={({ target }) => onChange({ ...value, next: target.value })}
      />
      <ul id={ids.demands} className="password-demands" aria-label={tell('password.demands')}>
        {passwordDemands.map((demand) => {
          const isMet = !lacks.includes(demand);
          const isTyped = value.next !== '';
          return (
            <li key={demand} className={isTyped && isMet ? 'k2' : undefined}>
              {isTyped &&
                (isMet ? (
                  <TickMark label={tell('password.met')} />
                ) : (
                  <CrossMark label={tell('password.lacking')} />
                ))}
              {text(passwordLacks[demand])}
            </li>
          );
        })}
      </ul>
      <label htmlFor={ids.again}>{tell('password.again')}</label>
      <Input.Password
        id={ids.again}
        size="large"
        autoComplete="new-password"
        value={value.again}
        onChange={({ target }) => onChange({ ...value, again: target.value })}
      />
    </>
  );
}

/** Why a new password cannot be sent yet, as a key of the catalogue; null when it can. */
export function whyNotYet(
  { next, again }: NewPassword,
  names: readonly string[],
): 'password.missing' | 'password.differ' | null {
  if (passwordLacksOf(next, names).length > 0) return 'password.missing';
  return next === again ? null : 'password.differ';
}
