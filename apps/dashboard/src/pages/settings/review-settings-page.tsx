import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useLiveQuery } from '../../api/use-live-query';
import { troubleOf } from '../../api/trouble';
import { graphql } from '../../gql';
import { useWords } from '../../messages/use-words';
import { useScope } from '../../shell/scope';
import { LoadingLines } from '../../ui/states/loading-lines';
import { NothingHere } from '../../ui/states/nothing-here';
import { TroublePage } from '../../ui/states/trouble-page';
import './review-settings.css';
import { WordListPanel } from './word-list-panel';

const ReviewSettingsQuery = graphql(`
  query ReviewSettings($region: String!, $year: Int!) {
    reviewSettings(region: $region, year: $year) {
      ownSteps
      approverFiles
      secondPerson
    }
  }
`);

const ConfigureReviewMutation = graphql(`
  mutation ConfigureReview($input: ConfigureReviewInput!) {
    configureReview(input: $input) {
      __typename
      ... on Problem {
        code
        message
      }
    }
  }
`);

const switches = ['ownSteps', 'approverFiles', 'secondPerson'] as const;

/** What does the county ask of its units before they file? */
export function ReviewSettingsPage() {
  const { say } = useWords();
  const { region, year, viewer } = useScope();
  const answer = useLiveQuery(ReviewSettingsQuery, { region: region.code, year });
  const [configure] = useMutation(ConfigureReviewMutation);
  const [told, setTold] = useState<{ readonly words: string; readonly isBad: boolean } | null>(null);
  if (!viewer.grants.some(({ role }) => role === 'ADMINISTRATOR'))
    return <NothingHere title={say('review.settings.notYours')} />;
  if (!answer.data)
    return answer.error ? <TroublePage error={answer.error} onAgain={answer.again} /> : <LoadingLines />;
  const settings = answer.data.reviewSettings;
  if (!settings) return <NothingHere title={say('trouble.noRegion')} />;
  const { ownSteps, approverFiles, secondPerson } = settings;
  const set = async (name: (typeof switches)[number], isOn: boolean) => {
    const asked = { ownSteps, approverFiles, secondPerson, [name]: isOn };
    try {
      const { data } = await configure({ variables: { input: { region: region.code, ...asked } } });
      const outcome = data?.configureReview;
      setTold(
        outcome && outcome.__typename !== 'ReviewConfigured'
          ? { words: outcome.message, isBad: true }
          : { words: say('review.settings.saved'), isBad: false },
      );
    } catch (error) {
      const words = troubleOf(error).kind === 'forbidden' ? 'trouble.forbidden' : 'review.notTaken';
      setTold({ words: say(words), isBad: true });
    }
    answer.again();
  };
  return (
    <div className="rs">
      <title>{`${say('review.settings')} · ${say('shell.product')}`}</title>
      <h1>{say('review.settings.h1', { region: region.name })}</h1>
      <p className="k2 s13">{say('review.settings.what')}</p>
      <ul className="panel">
        {switches.map((name) => (
          <li key={name}>
            <label>
              <input
                type="checkbox"
                checked={settings[name]}
                onChange={({ target }) => void set(name, target.checked)}
              />
              <b>{say(`review.settings.${name}`)}</b>
              <span className="k2 s13">{say(`review.settings.${name}.what`)}</span>
            </label>
          </li>
        ))}
      </ul>
      <p role="status" className={`s13 ${told?.isBad === true ? 'bad' : 'good'}`}>
        {told?.words}
      </p>
      <WordListPanel region={region.code} year={year} />
    </div>
  );
}
