import { roleWords } from '@mingjian/domain';
import { useId } from 'react';
import type { Role } from '../../gql/graphql';
import { useWords } from '../../messages/use-words';
import { useAccountWords } from '../../messages/use-account-words';

export interface GrantEntry {
  readonly role: Role;
  readonly scope: string;
  readonly yearTo: string;
}

export const roles: readonly Role[] = ['CLERK', 'APPROVER', 'SUPERVISOR', 'ADMINISTRATOR', 'OBSERVER'];

interface GrantFieldsProps {
  readonly value: GrantEntry;
  readonly onChange: (value: GrantEntry) => void;
}

/** A role, what it is over, and its last year. */
export function GrantFields({ value, onChange }: GrantFieldsProps) {
  const { text } = useWords();
  const tell = useAccountWords();
  const ids = { role: useId(), scope: useId(), yearTo: useId() };
  return (
    <>
      <span className="as-field">
        <label htmlFor={ids.role}>{tell('accounts.grants.role')}</label>
        <select
          id={ids.role}
          className="field"
          value={value.role}
          onChange={({ target }) =>
            onChange({ ...value, role: roles.find((role) => role === target.value) ?? value.role })
          }
        >
          {roles.map((role) => (
            <option key={role} value={role}>
              {text(roleWords[role] ?? { zh: role, en: role })}
            </option>
          ))}
        </select>
      </span>
      <span className="as-field">
        <label htmlFor={ids.scope}>{tell('accounts.grants.scope')}</label>
        <input
          id={ids.scope}
          className="field"
          value={value.scope}
          onChange={({ target }) => onChange({ ...value, scope: target.value })}
        />
      </span>
      <span className="as-field">
        <label htmlFor={ids.yearTo}>{tell('accounts.grants.yearTo')}</label>
        <input
          id={ids.yearTo}
          className="field"
          inputMode="numeric"
          value={value.yearTo}
          onChange={({ target }) => onChange({ ...value, yearTo: target.value })}
        />
      </span>
    </>
  );
}

/** A grant as it is sent; null where its year is none. */
export function grantInput({ role, scope, yearTo }: GrantEntry) {
  const year = yearTo.trim();
  if (year !== '' && !/^\d{4}$/.test(year)) return null;
  return { role, scope: scope.trim(), yearTo: year === '' ? null : Number(year) };
}
