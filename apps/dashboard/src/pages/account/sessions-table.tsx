import { useMutation } from '@apollo/client/react';
import { Button } from 'antd';
import { troubleOf } from '../../api/trouble';
import type { OwnAccountQuery as OwnAccountAnswer } from '../../gql/graphql';
import { fullInstant } from '../../messages/dates';
import { useWords } from '../../messages/use-words';
import { useAccountWords } from '../../messages/use-account-words';
import { troubleInWords } from '../../ui/states/trouble-page';
import { EndOtherSessionsMutation, EndSessionMutation } from './account-queries';

type Session = OwnAccountAnswer['ownSessions'][number];

interface SessionsTableProps {
  readonly sessions: readonly Session[];
  readonly onEnded: (ended: number) => void;
  readonly onTrouble: (words: string) => void;
}

/** Each place in which one is signed in, and how to end it. This one is ended by signing out. */
export function SessionsTable({ sessions, onEnded, onTrouble }: SessionsTableProps) {
  const { say } = useWords();
  const tell = useAccountWords();
  const [endOne] = useMutation(EndSessionMutation);
  const [endOthers, { loading }] = useMutation(EndOtherSessionsMutation);
  const others = sessions.filter(({ isThis }) => !isThis).length;
  const end = async (work: () => Promise<number>) => {
    try {
      onEnded(await work());
    } catch (error) {
      onTrouble(troubleInWords(troubleOf(error), say));
    }
  };
  const one = (id: string) => async () => {
    const { data } = await endOne({ variables: { id } });
    // One that is gone already is what was asked for.
    return data?.endSession.__typename === 'SessionsEnded' ? data.endSession.ended : 1;
  };
  const all = async () => {
    const { data } = await endOthers();
    return data?.endOtherSessions.__typename === 'SessionsEnded' ? data.endOtherSessions.ended : 0;
  };
  return (
    <>
      <div className="panel ac-list" tabIndex={0} role="region" aria-label={tell('account.sessions')}>
        <table aria-label={tell('account.sessions')}>
          <thead>
            <tr>
              <th scope="col">{tell('account.session.browser')}</th>
              <th scope="col">{tell('account.session.network')}</th>
              <th scope="col">{tell('account.session.since')}</th>
              <th scope="col">{tell('account.session.lastUse')}</th>
              <th scope="col">
                <span className="sr">{tell('account.session.end')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {sessions.map((session) => (
              <SessionLine key={session.id} session={session} onEnd={() => void end(one(session.id))} />
            ))}
          </tbody>
        </table>
      </div>
      {others > 0 && (
        <p className="ac-others">
          <Button loading={loading} onClick={() => void end(all)}>
            {tell('account.session.endOthers', { n: others })}
          </Button>
        </p>
      )}
    </>
  );
}

function SessionLine({ session, onEnd }: { readonly session: Session; readonly onEnd: () => void }) {
  const tell = useAccountWords();
  const browser = session.browser ?? tell('account.session.unknown');
  const since = fullInstant(session.startedAt);
  return (
    <tr>
      <th scope="row">
        {browser} {session.isThis && <span className="tag acc">{tell('account.session.this')}</span>}
      </th>
      <td className="k2">{session.network ?? '—'}</td>
      <td>{since}</td>
      <td>{fullInstant(session.lastUsedAt)}</td>
      <td className="num">
        {!session.isThis && (
          <Button size="small" aria-label={tell('account.session.endOf', { browser, since })} onClick={onEnd}>
            {tell('account.session.end')}
          </Button>
        )}
      </td>
    </tr>
  );
}
