import type { AccountKind } from '../../gql/graphql';
import { fullInstant } from '../../messages/dates';
import { useAccountWords } from '../../messages/use-account-words';
import { GrantLine } from '../../ui/grant-line';
import type { ShownAccount } from './accounts-queries';
import { stateOf } from './account-state';
import { isValid } from './token-state';

interface AccountsListProps {
  readonly accounts: readonly ShownAccount[];
  readonly kind: AccountKind;
  readonly onOpen: (id: string) => void;
}

/** The accounts by name; what is fine is faint. */
export function AccountsList({ accounts, kind, onOpen }: AccountsListProps) {
  const tell = useAccountWords();
  return (
    <div className="panel as-list">
      <table aria-label={tell('accounts.list')}>
        <thead>
          <tr>
            <th scope="col">{tell('accounts.column.name')}</th>
            <th scope="col">
              {tell(kind === 'PERSON' ? 'accounts.column.signIn' : 'accounts.column.tokens')}
            </th>
            <th scope="col">{tell('accounts.column.grants')}</th>
            <th scope="col">{tell('accounts.column.lastUse')}</th>
            <th scope="col">{tell('accounts.column.state')}</th>
          </tr>
        </thead>
        <tbody>
          {accounts.map((account) => (
            <AccountLine key={account.id} account={account} onOpen={() => onOpen(account.id)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function AccountLine({ account, onOpen }: { readonly account: ShownAccount; readonly onOpen: () => void }) {
  const tell = useAccountWords();
  const { name, kind, signInName, grants, lastUsedAt, tokens } = account;
  const state = stateOf(account);
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className="pick acc as-name"
          aria-label={tell('accounts.open', { name })}
          aria-haspopup="dialog"
          onClick={onOpen}
        >
          {name}
        </button>
      </th>
      <td className={kind === 'PERSON' ? 'k2' : 'num'}>
        {kind === 'PERSON' ? signInName : tokens.filter(isValid).length}
      </td>
      <td className="as-grants">
        {grants.map((grant) => (
          <span key={JSON.stringify(grant)}>
            <GrantLine grant={grant} />
          </span>
        ))}
      </td>
      <td>
        {lastUsedAt == null ? <span className="k3">{tell('accounts.never')}</span> : fullInstant(lastUsedAt)}
      </td>
      <td className={state === 'active' ? 'k3' : state === 'disabled' ? 'k2' : 'warn'}>
        {tell(`accounts.state.${state}`)}
      </td>
    </tr>
  );
}
