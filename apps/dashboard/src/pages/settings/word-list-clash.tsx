import { wordListChange } from '@mingjian/domain';
import type { ListedWord } from '@mingjian/domain';
import { usePageWords } from '../../messages/use-page-words';
import { useWords } from '../../messages/use-words';
import { wordListWords } from './word-list.messages';

interface WordListClashProps {
  /** The list that one's own changes began with. */
  readonly base: readonly ListedWord[];
  readonly now: readonly ListedWord[];
  readonly by: string | null;
  readonly at: string | null;
  readonly onJoin: () => void;
  readonly onDrop: () => void;
}

/** Somebody else set the list while one wrote: what the other did, and what may become of one's own. */
export function WordListClash({ base, now, by, at, onJoin, onDrop }: WordListClashProps) {
  const words = usePageWords(wordListWords);
  const { say, instant } = useWords();
  const { added, removed, changed } = wordListChange(base, now);
  const named = (of: readonly ListedWord[]): string =>
    of.map(({ word }) => words('quoted', { word })).join(say('sentence.list'));
  const did = [
    ...(added.length > 0 ? [words('clash.added', { words: named(added) })] : []),
    ...(removed.length > 0 ? [words('clash.removed', { words: named(removed) })] : []),
    ...(changed.length > 0 ? [words('clash.changed', { words: named(changed) })] : []),
  ];
  return (
    <div role="alert" className="rs-clash">
      <p>
        <b>{words('clash.who', { by: by ?? words('clash.somebody'), at: at === null ? '' : instant(at) })}</b>
        {did.length > 0 ? did.join(say('sentence.semicolon')) : words('clash.nothing')}
        {say('sentence.end')}
        {words('clash.notSaved')}
      </p>
      <p>
        <button type="button" className="btn s p" onClick={onJoin}>
          {words('clash.join')}
        </button>{' '}
        <button type="button" className="btn s" onClick={onDrop}>
          {words('clash.drop')}
        </button>
      </p>
    </div>
  );
}
