import { useApolloClient, useMutation } from '@apollo/client/react';
import { Dropdown } from 'antd';
import type { MenuProps } from 'antd';
import { lazy, Suspense, useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { graphql } from '../gql';
import { useLanguage } from '../messages/language';
import { useWords } from '../messages/use-words';
import { chooseAppearance, useAppearance } from '../theme/appearance';
import { Icon } from '../ui/icon';
import type { IconName } from '../ui/icon';
import { placesOf } from './places-of-account';
import { useScope } from './scope';

const SavedViewsDialog = lazy(async () => ({
  default: (await import('./saved-views/saved-views-dialog')).SavedViewsDialog,
}));

const SignOutMutation = graphql(`
  mutation SignOut {
    signOut {
      at
    }
  }
`);

/** Language, appearance, who is signed in, and the way out. On a phone all of it stands in one menu. */
export function Account() {
  const { say } = useWords();
  const scope = useScope();
  const { viewer } = scope;
  const { language, choose } = useLanguage();
  const appearance = useAppearance();
  const signOut = useSignOut();
  const [showsViews, setShowsViews] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const switchLanguage = () => choose(language === 'zh' ? 'en' : 'zh');
  const switchAppearance = () => chooseAppearance(appearance === 'dark' ? 'light' : 'dark');
  const otherIcon = appearance === 'dark' ? 'sun' : 'moon';
  const otherAppearance = say(appearance === 'dark' ? 'shell.light' : 'shell.dark');
  const grants = viewer.grants.map(({ role, unitName, regionName }) =>
    say('role.of', { role: say(`role.${role}`), place: unitName ?? regionName ?? '' }),
  );
  const items: MenuProps['items'] = [
    {
      key: 'who',
      type: 'group',
      label: (
        <>
          <b className="account-name">{viewer.name}</b>
          {grants.map((grant) => (
            <span key={grant} className="account-grant">
              {grant}
            </span>
          ))}
        </>
      ),
    },
    { type: 'divider' },
    {
      key: 'views',
      label: <Entry icon="mark" words={say('shell.views')} />,
      onClick: () => setShowsViews(true),
    },
    ...placesOf(scope).map(({ icon, name, to }) => ({
      key: name,
      label: (
        <Link to={to}>
          <Entry icon={icon} words={say(name)} />
        </Link>
      ),
    })),
    { type: 'divider' },
    { key: 'language', label: <Entry icon="globe" words={say('shell.language')} />, onClick: switchLanguage },
    {
      key: 'appearance',
      label: <Entry icon={otherIcon} words={otherAppearance} />,
      onClick: switchAppearance,
    },
    { type: 'divider' },
    { key: 'out', label: <Entry icon="leave" words={say('shell.signOut')} />, onClick: () => void signOut() },
  ];
  return (
    <>
      <button
        type="button"
        className="pick deskonly"
        title={say('shell.language.hint')}
        lang={language === 'zh' ? 'en' : 'zh-CN'}
        onClick={switchLanguage}
      >
        {say('shell.language')}
      </button>
      <button type="button" className="pick deskonly" onClick={switchAppearance}>
        <Icon name={otherIcon} />
        {otherAppearance}
      </button>
      <Dropdown trigger={['click']} menu={{ items }} placement="bottomRight">
        <button ref={button} type="button" className="pick who" aria-haspopup="menu">
          <span className="sr">{say('shell.account')}</span>
          <i aria-hidden="true">{firstCharacter(viewer.name)}</i>
          <span className="deskonly">{viewer.name}</span>
        </button>
      </Dropdown>
      {showsViews && (
        <Suspense>
          <SavedViewsDialog
            onClose={() => {
              setShowsViews(false);
              // The dialog holds the focus until it is gone.
              setTimeout(() => button.current?.focus());
            }}
          />
        </Suspense>
      )}
    </>
  );
}

function Entry({ icon, words }: { readonly icon: IconName; readonly words: string }) {
  return (
    <span className="state">
      <Icon name={icon} />
      {words}
    </span>
  );
}

function useSignOut(): () => Promise<void> {
  const client = useApolloClient();
  const navigate = useNavigate();
  const [send] = useMutation(SignOutMutation);
  return async () => {
    await send();
    await navigate('/sign-in');
    await client.clearStore();
  };
}

function firstCharacter(name: string): string {
  return [...name][0] ?? '';
}
