import { isViewAddress, longestViewName } from '@mingjian/domain';
import { Button, Modal } from 'antd';
import { useId, useState } from 'react';
import { useLocation } from 'react-router';
import { troubleOf } from '../../api/trouble';
import { useWords } from '../../messages/use-words';
import { troubleInWords } from '../../ui/states/trouble-page';
import { SavedViewLine } from './saved-view-line';
import { useViewWords } from './saved-views.messages';
import type { SavedViews } from './use-saved-views';
import { useSavedViews } from './use-saved-views';
import './saved-views.css';

/** The views that one keeps: to open, rename and delete them, and to keep the one that is looked at. */
export function SavedViewsDialog({ onClose }: { readonly onClose: () => void }) {
  const { say } = useWords();
  const tell = useViewWords();
  const { pathname, search } = useLocation();
  const here = `${pathname}${search}`;
  const views = useSavedViews();
  const { data, error } = views.answer;
  return (
    <Modal open title={tell('title')} onCancel={onClose} footer={null}>
      <div className="sv">
        {data ? (
          <>
            <SaveForm here={here} views={views} />
            <Note views={views} />
            <h3 className="s13">{tell('list', { n: data.savedViews.length })}</h3>
            {data.savedViews.length === 0 && <p className="k3 s13">{tell('empty')}</p>}
            <ul>
              {data.savedViews.map((view) => (
                <SavedViewLine
                  key={view.id}
                  view={view}
                  isShown={view.address === here}
                  isSending={views.isSending}
                  onOpen={onClose}
                  onRename={(name) => views.rename(view, name)}
                  onDelete={() => void views.remove(view)}
                />
              ))}
            </ul>
          </>
        ) : (
          <p role={error ? 'alert' : 'status'} className="k2 s13">
            {error ? troubleInWords(troubleOf(error), say) : tell('loading')}
          </p>
        )}
        <p className="k3 s12">{tell('what')}</p>
      </div>
    </Modal>
  );
}

/** The page's own title is offered as the name. */
function SaveForm({ here, views }: { readonly here: string; readonly views: SavedViews }) {
  const { say } = useWords();
  const tell = useViewWords();
  const id = useId();
  const [name, setName] = useState(() => titleOfPage(say('shell.product')));
  const already = views.answer.data?.savedViews.find(({ address }) => address === here);
  if (!isViewAddress(here)) return <p className="k2 s13">{tell('noView')}</p>;
  if (already !== undefined) return <p className="k2 s13">{tell('is', { name: already.name })}</p>;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void views.save({ name, address: here });
      }}
    >
      <label htmlFor={id} className="s13">
        {tell('name')}
      </label>
      <div className="sv-row">
        <input
          id={id}
          autoFocus
          maxLength={longestViewName}
          value={name}
          onFocus={({ target }) => target.select()}
          onChange={({ target }) => setName(target.value)}
        />
        <Button type="primary" htmlType="submit" loading={views.isSending}>
          {tell('save')}
        </Button>
      </div>
    </form>
  );
}

/** Its place is kept, so that nothing jumps when something is said. */
function Note({ views: { note, save } }: { readonly views: SavedViews }) {
  const tell = useViewWords();
  const deleted = note?.deleted;
  return (
    <p className="sv-note s13" role={note?.isTrouble ? 'alert' : 'status'}>
      <span className={note?.isTrouble ? 'bad' : ''}>{note?.words}</span>
      {deleted && (
        <Button size="small" type="link" autoFocus onClick={() => void save(deleted)}>
          {tell('undo')}
        </Button>
      )}
    </p>
  );
}

function titleOfPage(product: string): string {
  const [page = ''] = document.title.split(` · ${product}`);
  return page === product ? '' : page.slice(0, longestViewName);
}
