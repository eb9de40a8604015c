import { useMutation } from '@apollo/client/react';
import { joinedWordList, linesOfWordList, wordListOfLines } from '@mingjian/domain';
import type { ListedWord } from '@mingjian/domain';
import { useState } from 'react';
import { troubleOf } from '../../api/trouble';
import { useLiveQuery } from '../../api/use-live-query';
import { graphql } from '../../gql';
import { usePageWords } from '../../messages/use-page-words';
import { useWords } from '../../messages/use-words';
import { WordListClash } from './word-list-clash';
import { wordListWords } from './word-list.messages';

const KeptWordListQuery = graphql(`
  query KeptWordList($region: String!, $year: Int!) {
    keptWordList(region: $region, year: $year) {
      revision
      by
      at
      words {
        word
        instead
        grade
      }
    }
  }
`);

const SetWordListMutation = graphql(`
  mutation SetWordList($input: SetWordListInput!) {
    setWordList(input: $input) {
      __typename
      ... on Problem {
        code
        message
      }
      ... on BadValue {
        places {
          path
          message
        }
      }
    }
  }
`);

/** What is being written, and the list that it began with: others may set theirs meanwhile. */
interface Draft {
  readonly lines: string;
  readonly base: { readonly revision: number; readonly words: readonly ListedWord[] };
}

/** Which words does the county not want to read? Edited as text, since lists come out of documents. */
export function WordListPanel({ region, year }: { readonly region: string; readonly year: number }) {
  const words = usePageWords(wordListWords);
  const { say, instant } = useWords();
  const answer = useLiveQuery(KeptWordListQuery, { region, year });
  const [setWordList] = useMutation(SetWordListMutation, {
    refetchQueries: ['KeptWordList'],
    awaitRefetchQueries: true,
  });
  const [draft, setDraft] = useState<Draft | null>(null);
  const [isClashing, setClashing] = useState(false);
  const [told, setTold] = useState<{ readonly words: string; readonly isBad: boolean } | null>(null);
  const kept = answer.data?.keptWordList;
  if (!kept) return null;
  const base = draft?.base ?? kept;
  const lines = draft?.lines ?? linesOfWordList(kept.words);
  const list = wordListOfLines(lines);
  // Until it is read again, the list is the one that the changes began with: nothing could be told of it.
  const isTold = isClashing && draft !== null && kept.revision !== draft.base.revision;
  const save = async () => {
    try {
      const input = { region, words: [...list], basedOn: base.revision };
      const { data } = await setWordList({ variables: { input } });
      const outcome = data?.setWordList;
      if (outcome?.__typename === 'WordListSet') {
        setDraft(null);
        setTold({ words: words('saved'), isBad: false });
      } else if (outcome?.__typename === 'SettingChangedMeanwhile') {
        setClashing(true);
        setTold(null);
      } else if (outcome?.__typename === 'BadValue') {
        const why = outcome.places.map(({ path, message }) =>
          words('line', { line: Number(/\d+/.exec(path)?.[0] ?? 0) + 1, why: message }),
        );
        setTold({ words: why.join(say('sentence.semicolon')), isBad: true });
      } else setTold({ words: outcome?.message ?? words('notSaved'), isBad: true });
    } catch (error) {
      const isForbidden = troubleOf(error).kind === 'forbidden';
      setTold({ words: isForbidden ? say('trouble.forbidden') : words('notSaved'), isBad: true });
    }
  };
  const join = () => {
    setDraft({ lines: linesOfWordList(joinedWordList(base.words, list, kept.words)), base: kept });
    setClashing(false);
    setTold({ words: words('joined'), isBad: false });
  };
  const drop = () => {
    setDraft(null);
    setClashing(false);
  };
  return (
    <section className="rs-words">
      <h2>{words('h2')}</h2>
      <p className="k2 s13">{words('what')}</p>
      {isTold && (
        <WordListClash
          base={base.words}
          now={kept.words}
          by={kept.by}
          at={kept.at}
          onJoin={join}
          onDrop={drop}
        />
      )}
      <textarea
        aria-label={words('label')}
        rows={8}
        value={lines}
        onChange={({ target }) => setDraft({ lines: target.value, base })}
      />
      <p>
        <button
          type="button"
          className="btn s"
          disabled={draft === null || isTold}
          onClick={() => void save()}
        >
          {words('save')}
        </button>{' '}
        <span className="k3 s13">
          {list.length === 0 ? words('none') : words('count', { count: list.length })}
          {kept.by !== null && kept.at !== null && (
            <>
              {say('sentence.dot')}
              {words('last', { by: kept.by, at: instant(kept.at) })}
            </>
          )}
        </span>
      </p>
      <p role="status" className={`s13 ${told?.isBad === true ? 'bad' : 'good'}`}>
        {told?.words}
      </p>
    </section>
  );
}
