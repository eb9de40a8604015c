import { useId } from 'react';
import { useAccountWords } from '../../messages/use-account-words';

export interface TokenEntry {
  readonly perMinute: string;
  readonly expiresOn: string;
}

interface TokenFieldsProps {
  readonly value: TokenEntry;
  readonly onChange: (value: TokenEntry) => void;
}

/** How much a token may write, and until when. */
export function TokenFields({ value, onChange }: TokenFieldsProps) {
  const tell = useAccountWords();
  const ids = { perMinute: useId(), expiresOn: useId() };
  return (
    <>
      <span className="as-field">
        <label htmlFor={ids.perMinute}>{tell('accounts.tokens.perMinute')}</label>
        <input
          id={ids.perMinute}
          className="field"
          type="number"
          min={1}
          placeholder="60"
          value={value.perMinute}
          onChange={({ target }) => onChange({ ...value, perMinute: target.value })}
        />
      </span>
      <span className="as-field">
        <label htmlFor={ids.expiresOn}>{tell('accounts.tokens.expiresOn')}</label>
        <input
          id={ids.expiresOn}
          className="field"
          type="date"
          value={value.expiresOn}
          onChange={({ target }) => onChange({ ...value, expiresOn: target.value })}
        />
      </span>
    </>
  );
}

export function tokenInput({ perMinute, expiresOn }: TokenEntry) {
  return {
    perMinute: perMinute === '' ? null : Math.trunc(Number(perMinute)),
    expiresOn: expiresOn === '' ? null : expiresOn,
  };
}
