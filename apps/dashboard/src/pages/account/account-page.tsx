import { useState } from 'react';
import { useLiveQuery } from '../../api/use-live-query';
import { useWords } from '../../messages/use-words';
import { useAccountWords } from '../../messages/use-account-words';
import { PasswordForm } from '../door/password-form';
import { LoadingLines } from '../../ui/states/loading-lines';
import { TroublePage } from '../../ui/states/trouble-page';
import { GrantLine } from '../../ui/grant-line';
import { OwnAccountQuery } from './account-queries';
import { SessionsTable } from './sessions-table';
import '../door/door.css';
import './account.css';

/** Where am I signed in, what may I do, and how do I change my password? */
export function AccountPage() {
  const { say } = useWords();
  const tell = useAccountWords();
  const { data, error, again } = useLiveQuery(OwnAccountQuery, {}, { live: false });
  const [note, setNote] = useState('');
  if (!data) return error ? <TroublePage error={error} onAgain={again} /> : <LoadingLines />;
  const { viewer, ownSessions } = data;
  const changed = (ended: number) => {
    setNote(ended === 0 ? tell('password.changed') : tell('password.changedEnded', { n: ended }));
    again();
  };
  return (
    <div className="ac">
      <title>{`${say('shell.page.account')} · ${say('shell.product')}`}</title>
      <h1>{tell('account.h1', { name: viewer.name, n: ownSessions.length })}</h1>
      <p role="status" className="ac-note s13">
        {note}
      </p>
      <section aria-labelledby="ac-sessions">
        <h2 id="ac-sessions">{tell('account.sessions')}</h2>
        <p className="s13 k2">{tell('account.sessions.what')}</p>
        <SessionsTable
          sessions={ownSessions}
          onEnded={(ended) => {
            setNote(tell('account.session.ended', { n: ended }));
            again();
          }}
          onTrouble={setNote}
        />
      </section>
      <section aria-labelledby="ac-grants">
        <h2 id="ac-grants">{tell('account.grants')}</h2>
        <ul className="s13">
          {viewer.grants.map((grant) => (
            <li key={JSON.stringify(grant)}>
              <GrantLine grant={grant} />
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="ac-password" className="ac-password">
        <h2 id="ac-password">{tell('password.change')}</h2>
        <PasswordForm names={[viewer.name]} onChanged={changed} />
      </section>
    </div>
  );
}
