import { Link, useParams } from 'react-router';
import { useHelpWords } from '../../messages/use-help-words';
import { useWords } from '../../messages/use-words';
import { addressOfHelp } from '../../shell/addresses';
import type { HelpTopic } from '../../shell/addresses';
import { useScope } from '../../shell/scope';
import { NoSuchPage } from '../../ui/states/no-such-page';
import { FormTopic } from './form-topic';
import { KeysTopic } from './keys-topic';
import { MeasuresTopic } from './measures-topic';
import { RulesTopic } from './rules-topic';
import { ScoringTopic } from './scoring-topic';
import './help.css';

const topics = {
  rules: RulesTopic,
  forms: FormTopic,
  measures: MeasuresTopic,
  scoring: ScoringTopic,
  keys: KeysTopic,
} as const satisfies Readonly<Record<HelpTopic, () => React.JSX.Element>>;

const isTopic = (topic: string): topic is HelpTopic => topic in topics;

/** What do the rules, the form, the measures and the points mean? From the same catalogues that judge a report. */
export function HelpPage() {
  const { say } = useWords();
  const tell = useHelpWords();
  const { region, year } = useScope();
  const { topic = 'rules' } = useParams();
  if (!isTopic(topic)) return <NoSuchPage />;
  const Topic = topics[topic];
  return (
    <div className="hp">
      <title>{`${tell(`help.topic.${topic}`)} · ${say('shell.product')}`}</title>
      <nav className="hp-topics" aria-label={tell('help.topics')}>
        {Object.keys(topics)
          .filter(isTopic)
          .map((each) => (
            <Link
              key={each}
              to={addressOfHelp(region.code, each, { year })}
              {...(each === topic && { 'aria-current': 'page' as const })}
            >
              {tell(`help.topic.${each}`)}
            </Link>
          ))}
      </nav>
      <Topic />
    </div>
  );
}
