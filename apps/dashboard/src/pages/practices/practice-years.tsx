import { Link } from 'react-router';
import { useWords } from '../../messages/use-words';
import { addressOfReading } from '../../shell/addresses';
import { useScope } from '../../shell/scope';
import { addressOfWords, standingMarks } from '../history/places';
import { usePracticesWords } from './practices.messages';
import type { PracticesOfUnit } from './practices-query';

interface PracticeYearsProps {
  readonly history: PracticesOfUnit;
  readonly practice: string;
}

/** What the year's report says first, then every year down to the first that says anything, with its words. */
export function PracticeYears({ history, practice }: PracticeYearsProps) {
  const { say } = useWords();
  const tell = usePracticesWords();
  const said = history.practices.find((one) => one.practice === practice);
  const years = history.years.map(({ year }) => year);
  const last = years.length - 1;
  const standing = said?.standings[last] ?? 'NO_REPORT';
  const run = said?.run ?? null;
  const first = said?.standings.findIndex((one) => one !== 'NOT_SAID' && one !== 'NO_REPORT') ?? -1;
  const shown = years.map((_, at) => at).filter((at) => first !== -1 && at >= first);
  return (
    <>
      <section>
        <h3>
          {tell(`practices.why.${standing}`, {
            year: years[last] ?? '',
            since: run?.since ?? years[last] ?? '',
          })}
        </h3>
        {standing === 'HOLDS' && run && run.unsaid.length > 0 && (
          <p>{tell('practices.why.unsaid', { years: run.unsaid.join(say('sentence.list')) })}</p>
        )}
        {standing === 'NOT_SAID' && run && <p>{tell('practices.why.lapsed', { year: run.until })}</p>}
      </section>
      {said && shown.length > 0 && (
        <section>
          <h3>{tell('practices.years')}</h3>
          <ul className="pr-years">
            {shown.toReversed().map((at) => (
              <Year key={years[at] ?? at} history={history} said={said} at={at} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface YearProps {
  readonly history: PracticesOfUnit;
  readonly said: PracticesOfUnit['practices'][number];
  readonly at: number;
}

function Year({ history, said, at }: YearProps) {
  const { say } = useWords();
  const tell = usePracticesWords();
  const { region } = useScope();
  const year = history.years[at];
  if (!year) return null;
  const standing = said.standings[at] ?? 'NO_REPORT';
  const [names, quote, words] = [said.names[at], said.quotes[at], said.words[at]];
  const isSaid = standing !== 'NOT_SAID' && standing !== 'NO_REPORT';
  const to =
    year.isRead && words != null
      ? addressOfReading(region.code, history.unit.code, year.year, { at: words })
      : addressOfWords(region.code, history.unit.code, year.year, said.sections[at] ?? null);
  return (
    <li className={isSaid ? '' : 'k3'}>
      <span className="pr-year">{year.year}</span>
      <span className={`hi-mark is-${standing}`} aria-hidden="true">
        {standingMarks[standing]}
      </span>
      <span>
        {say(`history.standing.${standing}`)}
        {names != null && (
          <>
            {say('sentence.colon')}
            <span lang="zh-CN">{names}</span>
          </>
        )}
        {quote != null && <q lang="zh-CN">{quote}</q>}
        {isSaid && (
          <Link className="s12" to={to}>
            {tell(words == null ? 'practices.report' : 'practices.words')}
          </Link>
        )}
      </span>
    </li>
  );
}
