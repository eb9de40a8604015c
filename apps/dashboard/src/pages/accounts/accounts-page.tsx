import { Button, Input, Segmented } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useLiveQuery } from '../../api/use-live-query';
import type { AccountKind } from '../../gql/graphql';
import { useWords } from '../../messages/use-words';
import { useAccountWords } from '../../messages/use-account-words';
import { useScope } from '../../shell/scope';
import { LoadingLines } from '../../ui/states/loading-lines';
import { NothingHere } from '../../ui/states/nothing-here';
import { TroublePage } from '../../ui/states/trouble-page';
import { AccountsList } from './accounts-list';
import { AccountsQuery } from './accounts-queries';
import './accounts.css';

// Opened by a click: the list is there before them.
const AccountDrawer = lazy(async () => ({ default: (await import('./account-drawer')).AccountDrawer }));
const NewAccountDrawer = lazy(async () => ({
  default: (await import('./new-account-drawer')).NewAccountDrawer,
}));

/** Who may do what in this region, people and programs? */
export function AccountsPage() {
  const { say } = useWords();
  const { mayManageAccounts } = useScope();
  return mayManageAccounts ? <Accounts /> : <NothingHere title={say('trouble.forbidden')} />;
}

const page = 50;

function Accounts() {
  const { say } = useWords();
  const tell = useAccountWords();
  const { region } = useScope();
  const [search, setSearch] = useSearchParams();
  const kind: AccountKind = search.get('kind') === 'PROGRAM' ? 'PROGRAM' : 'PERSON';
  const text = search.get('q') ?? '';
  const [shown, setShown] = useState(page);
  const [opened, setOpened] = useState<string | null>(null);
  const [isNew, setIsNew] = useState(false);
  const variables = { region: region.code, filter: { kind, text }, first: shown, after: null };
  const { data, stale, error, again } = useLiveQuery(AccountsQuery, variables, { live: false });
  if (!data) return error ? <TroublePage error={error} onAgain={again} /> : <LoadingLines />;
  if (!data.accounts) return <NothingHere title={say('trouble.noRegion')} />;
  const { nodes, totalCount } = data.accounts;
  const narrow = (name: string, value: string) =>
    setSearch(
      (before) => {
        if (value === '') before.delete(name);
        else before.set(name, value);
        return before;
      },
      { replace: true },
    );
  const account = nodes.find(({ id }) => id === opened);
  return (
    <div className={`as${stale ? ' is-stale' : ''}`}>
      <title>{`${tell('accounts.title', { region: region.name })} · ${say('shell.product')}`}</title>
      <h1>
        {tell(kind === 'PERSON' ? 'accounts.h1.people' : 'accounts.h1.programs', {
          region: region.name,
          n: totalCount,
        })}
      </h1>
      <p className="s13 k2">{tell('accounts.what')}</p>
      <div className="as-controls">
        <Segmented<AccountKind>
          aria-label={tell('accounts.kind')}
          value={kind}
          options={(['PERSON', 'PROGRAM'] as const).map((value) => ({
            value,
            label: tell(`accounts.kind.${value}`),
          }))}
          onChange={(value) => narrow('kind', value === 'PERSON' ? '' : value)}
        />
        <Input
          className="as-search"
          value={text}
          placeholder={tell('accounts.search')}
          aria-label={tell('accounts.search')}
          allowClear
          onChange={({ target }) => narrow('q', target.value)}
        />
        <span className="as-gap" />
        <Button type="primary" onClick={() => setIsNew(true)}>
          {tell(kind === 'PERSON' ? 'accounts.newPerson' : 'accounts.newProgram')}
        </Button>
      </div>
      {nodes.length === 0 ? (
        <p className="panel as-none">
          {tell(kind === 'PROGRAM' && text === '' ? 'accounts.noneYet' : 'accounts.none')}
        </p>
      ) : (
        <AccountsList accounts={nodes} kind={kind} onOpen={setOpened} />
      )}
      {nodes.length < totalCount && shown < 100 && (
        <p className="as-more">
          <Button onClick={() => setShown(100)}>
            {tell('accounts.more', { n: Math.min(100, totalCount) - nodes.length })}
          </Button>
        </p>
      )}
      <Suspense>
        {account && (
          <AccountDrawer
            key={account.id}
            account={account}
            onChanged={again}
            onClose={() => setOpened(null)}
          />
        )}
        {isNew && <NewAccountDrawer kind={kind} onCreated={again} onClose={() => setIsNew(false)} />}
      </Suspense>
    </div>
  );
}
