import { useMutation } from '@apollo/client/react';
import { Button } from 'antd';
import { useState } from 'react';
import { useAccountWords } from '../../messages/use-account-words';
import { GrantLine } from '../../ui/grant-line';
import type { ShownAccount } from './accounts-queries';
import { ChangeGrantsMutation } from './accounts-queries';
import { GrantFields, grantInput } from './grant-fields';
import type { GrantEntry } from './grant-fields';
import { useAttempt } from './use-attempt';

interface GrantsPanelProps {
  readonly account: ShownAccount;
  readonly mayChange: boolean;
  readonly onChanged: () => void;
}

/** What an account may do within the region, and how that is changed: all of it at once. */
export function GrantsPanel({ account, mayChange, onChanged }: GrantsPanelProps) {
  const tell = useAccountWords();
  const [entries, setEntries] = useState<readonly GrantEntry[] | null>(null);
  return (
    <section className="as-part">
      <h3>{tell('accounts.grants')}</h3>
      {entries === null ? (
        <>
          <ul className="s13">
            {account.grants.map((grant) => (
              <li key={JSON.stringify(grant)}>
                <GrantLine grant={grant} /> <span className="k3">{grant.unitCode ?? grant.regionCode}</span>
              </li>
            ))}
          </ul>
          {mayChange && (
            <Button onClick={() => setEntries(account.grants.map(entryOf))}>
              {tell('accounts.grants.change')}
            </Button>
          )}
        </>
      ) : (
        <GrantsEditor
          account={account}
          entries={entries}
          onEdit={setEntries}
          onDone={(changed) => {
            setEntries(null);
            if (changed) onChanged();
          }}
        />
      )}
    </section>
  );
}

interface GrantsEditorProps {
  readonly account: ShownAccount;
  readonly entries: readonly GrantEntry[];
  readonly onEdit: (entries: readonly GrantEntry[]) => void;
  readonly onDone: (changed: boolean) => void;
}

function GrantsEditor({ account, entries, onEdit, onDone }: GrantsEditorProps) {
  const tell = useAccountWords();
  const { refusal, isTrying, attempt } = useAttempt();
  const [change] = useMutation(ChangeGrantsMutation);
  const save = () =>
    attempt(async () => {
      const grants = entries.map(grantInput);
      const sent = grants.filter((grant) => grant !== null);
      if (sent.length < grants.length) return tell('accounts.grants.badYear');
      const input = { account: account.id, basedOn: account.revision, grants: sent };
      const outcome = (await change({ variables: { input } })).data?.changeGrants;
      if (outcome?.__typename !== 'AccountChanged') return outcome?.message ?? '';
      onDone(true);
      return null;
    });
  const replaced = (index: number, by: readonly GrantEntry[]) => onEdit(entries.toSpliced(index, 1, ...by));
  return (
    <>
      {entries.map((entry, index) => (
        <div key={index} className="as-grant">
          <GrantFields value={entry} onChange={(value) => replaced(index, [value])} />
          {entries.length > 1 && (
            <Button onClick={() => replaced(index, [])}>
              {tell('accounts.grants.remove', { n: index + 1 })}
            </Button>
          )}
        </div>
      ))}
      <p className="s12 k2">{tell('accounts.grants.hint')}</p>
      <p role="alert" className="bad s13">
        {refusal}
      </p>
      <p className="as-buttons">
        <Button type="primary" loading={isTrying} onClick={() => void save()}>
          {tell('accounts.grants.save')}
        </Button>
        <Button onClick={() => onEdit([...entries, { role: 'CLERK', scope: '', yearTo: '' }])}>
          {tell('accounts.grants.add')}
        </Button>
        <Button onClick={() => onDone(false)}>{tell('accounts.grants.cancel')}</Button>
      </p>
    </>
  );
}

function entryOf({ role, unitCode, regionCode, yearTo }: ShownAccount['grants'][number]): GrantEntry {
  return { role, scope: unitCode ?? regionCode ?? '', yearTo: yearTo == null ? '' : String(yearTo) };
}
