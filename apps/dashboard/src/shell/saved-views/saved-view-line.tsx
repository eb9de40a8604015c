import { longestViewName } from '@mingjian/domain';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { SavedView } from './saved-views-queries';
import { useViewWords } from './saved-views.messages';

interface SavedViewLineProps {
  readonly view: SavedView;
  readonly isShown: boolean;
  readonly isSending: boolean;
  readonly onOpen: () => void;
  readonly onRename: (name: string) => Promise<boolean>;
  readonly onDelete: () => void;
}

/** One view: its name opens it. */
export function SavedViewLine(props: SavedViewLineProps) {
  const { view, isShown, isSending, onOpen, onRename, onDelete } = props;
  const tell = useViewWords();
  const [name, setName] = useState<string | null>(null);
  if (name !== null)
    return (
      <li>
        <form
          className="sv-row"
          onSubmit={(event) => {
            event.preventDefault();
            void onRename(name).then((isDone) => isDone && setName(null));
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            // The key closes the field, and not the list around it.
            event.stopPropagation();
            setName(null);
          }}
        >
          <input
            autoFocus
            aria-label={tell('newName', { name: view.name })}
            maxLength={longestViewName}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
          <Button size="small" type="primary" htmlType="submit" loading={isSending}>
            {tell('keep')}
          </Button>
          <Button size="small" onClick={() => setName(null)}>
            {tell('cancel')}
          </Button>
        </form>
      </li>
    );
  return (
    <li className="sv-row">
      <span className="sv-name">
        <Link to={view.address} onClick={onOpen} {...(isShown && { 'aria-current': 'page' as const })}>
          {view.name}
        </Link>
        {isShown && <span className="tag acc">{tell('shown')}</span>}
        <span className="sv-address k3 s12" title={view.address}>
          {view.address}
        </span>
      </span>
      <Button
        size="small"
        aria-label={tell('renameOf', { name: view.name })}
        onClick={() => setName(view.name)}
      >
        {tell('rename')}
      </Button>
      <Button size="small" aria-label={tell('deleteOf', { name: view.name })} onClick={onDelete}>
        {tell('delete')}
      </Button>
    </li>
  );
}
