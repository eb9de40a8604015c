import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { troubleOf } from '../../api/trouble';
import { useLiveQuery } from '../../api/use-live-query';
import type { LiveAnswer } from '../../api/use-live-query';
import type { SavedViewsQuery as SavedViewsAnswer } from '../../gql/graphql';
import { useWords } from '../../messages/use-words';
import { troubleInWords } from '../../ui/states/trouble-page';
import { useViewWords } from './saved-views.messages';
import {
  DeleteViewMutation,
  RenameViewMutation,
  SavedViewsQuery,
  SaveViewMutation,
} from './saved-views-queries';
import type { SavedView } from './saved-views-queries';

/** What came of the last act, for a person; `deleted` can be had back. */
export interface ViewNote {
  readonly words: string;
  readonly isTrouble: boolean;
  readonly deleted?: SavedView;
}

type Named = Pick<SavedView, 'name' | 'address'>;
interface Outcome {
  readonly __typename: string;
  readonly message?: string;
}

export interface SavedViews {
  readonly answer: LiveAnswer<SavedViewsAnswer>;
  readonly note: ViewNote | null;
  readonly isSending: boolean;
  /** Each says whether it was done. */
  readonly save: (view: Named) => Promise<boolean>;
  readonly rename: (view: SavedView, name: string) => Promise<boolean>;
  readonly remove: (view: SavedView) => Promise<boolean>;
}

/** The views that one keeps, and what is done to them: one act at a time, after which the list is asked for again. */
export function useSavedViews(): SavedViews {
  const { say } = useWords();
  const tell = useViewWords();
  const answer = useLiveQuery(SavedViewsQuery, {}, { live: false });
  const [note, setNote] = useState<ViewNote | null>(null);
  const [isSending, setSending] = useState(false);
  const [sendSave] = useMutation(SaveViewMutation);
  const [sendRename] = useMutation(RenameViewMutation);
  const [sendDelete] = useMutation(DeleteViewMutation);

  const act = async (done: ViewNote, send: () => Promise<Outcome | undefined>): Promise<boolean> => {
    setSending(true);
    try {
      const outcome = await send();
      const refusal = outcome?.message;
      setNote(refusal === undefined ? done : { words: refusal, isTrouble: true });
      answer.again();
      return refusal === undefined;
    } catch (error) {
      setNote({ words: troubleInWords(troubleOf(error), say), isTrouble: true });
      return false;
    } finally {
      setSending(false);
    }
  };
  const named = async (name: string, work: () => Promise<boolean>): Promise<boolean> => {
    if (name.trim() !== '') return work();
    setNote({ words: tell('noName'), isTrouble: true });
    return false;
  };
  return {
    answer,
    note,
    isSending,
    save: ({ name, address }) =>
      named(name, () =>
        act({ words: tell('saved', { name: name.trim() }), isTrouble: false }, async () => {
          const { data } = await sendSave({ variables: { input: { name, address } } });
          return data?.saveView;
        }),
      ),
    rename: ({ id }, name) =>
      named(name, () =>
        act({ words: tell('renamed', { name: name.trim() }), isTrouble: false }, async () => {
          const { data } = await sendRename({ variables: { input: { id, name } } });
          return data?.renameView;
        }),
      ),
    remove: (view) =>
      act({ words: tell('deleted', { name: view.name }), isTrouble: false, deleted: view }, async () => {
        const { data } = await sendDelete({ variables: { id: view.id } });
        // One that is gone already is what was asked for.
        return data?.deleteView.__typename === 'NotFound' ? undefined : data?.deleteView;
      }),
  };
}
