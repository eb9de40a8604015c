import { useMutation } from '@apollo/client/react';
import { linesOfWordList, wordListOfLines } from '@mingjian/domain';
import { useState } from 'react';
import { troubleOf } from '../../api/trouble';
import { useLiveQuery } from '../../api/use-live-query';
import { graphql } from '../../gql';
import { usePageWords } from '../../messages/use-page-words';
import { useWords } from '../../messages/use-words';
import { wordListWords } from './word-list.messages';

const WordListQuery = graphql(`
  query WordList($region: String!, $year: Int!) {
    wordList(region: $region, year: $year) {
      word
      instead
      grade
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

/** Which words does the county not want to read? Edited as text, since lists come out of documents. */
export function WordListPanel({ region, year }: { readonly region: string; readonly year: number }) {
  const words = usePageWords(wordListWords);
  const { say } = useWords();
  const answer = useLiveQuery(WordListQuery, { region, year });
  const [setWordList] = useMutation(SetWordListMutation);
  const [typed, setTyped] = useState<string | null>(null);
  const [told, setTold] = useState<{ readonly words: string; readonly isBad: boolean } | null>(null);
  const kept = answer.data?.wordList;
  if (!kept) return null;
  const lines = typed ?? linesOfWordList(kept);
  const list = wordListOfLines(lines);
  const save = async () => {
    try {
      const { data } = await setWordList({ variables: { input: { region, words: [...list] } } });
      const outcome = data?.setWordList;
      if (outcome?.__typename === 'WordListSet') {
        setTyped(null);
        setTold({ words: words('saved'), isBad: false });
        answer.again();
      } else if (outcome?.__typename === 'BadValue') {
        const why = outcome.places.map(({ path, message }) =>
          words('line', { line: Number(/\d+/.exec(path)?.[0] ?? 0) + 1, why: message }),
        );
        setTold({ words: why.join('；'), isBad: true });
      } else setTold({ words: outcome?.message ?? words('notSaved'), isBad: true });
    } catch (error) {
      const isForbidden = troubleOf(error).kind === 'forbidden';
      setTold({ words: isForbidden ? say('trouble.forbidden') : words('notSaved'), isBad: true });
    }
  };
  return (
    <section className="rs-words">
      <h2>{words('h2')}</h2>
      <p className="k2 s13">{words('what')}</p>
      <textarea
        aria-label={words('label')}
        rows={8}
        value={lines}
        onChange={({ target }) => setTyped(target.value)}
      />
      <p>
        <button type="button" className="btn s" disabled={typed === null} onClick={() => void save()}>
          {words('save')}
        </button>{' '}
        <span className="k3 s13">
          {list.length === 0 ? words('none') : words('count', { count: list.length })}
        </span>
      </p>
      <p role="status" className={`s13 ${told?.isBad === true ? 'bad' : 'good'}`}>
        {told?.words}
      </p>
    </section>
  );
}
