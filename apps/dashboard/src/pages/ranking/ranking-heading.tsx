import { measureById } from '@mingjian/domain';
import type { RankingSubject } from '@mingjian/domain';
import { Link } from 'react-router';
import { wholePlace } from '../../messages/place-words';
import { useWords } from '../../messages/use-words';
import { addressOfPage } from '../../shell/addresses';
import { useScope } from '../../shell/scope';
import type { Ranking } from './ranking-query';
import type { RankingView } from './ranking-view';
import { percentText, pointsText, subjectInWords, valueInWords } from './ranking-words';
import { useRankingWords } from './use-ranking-words';

interface RankingHeadingProps {
  readonly ranking: Ranking;
  readonly subject: RankingSubject;
  readonly view: RankingView;
}

const mostNamed = 2;

/** Who stands first, with what, and among how many; where nobody does, whether the year before has an answer. */
export function RankingHeading({ ranking, subject, view }: RankingHeadingProps) {
  const words = useWords();
  const { say, text, language } = words;
  const tell = useRankingWords();
  const { region } = useScope();
  const place = view.kinds === 'all' ? wholePlace(region.name, language) : say(`kind.${view.kinds}`);
  const first = ranking.nodes.filter(({ rank }) => rank === 1);
  const value = first[0]?.value;
  if (!value)
    return (
      <h1>
        {tell('ranking.h1.nobody', { place })}
        {ranking.previous.base > 0 && (
          <>
            {say('sentence.semicolon')}
            <Link to={lastYear(region.code, ranking, view)}>
              {tell('ranking.before.look', { year: ranking.previous.year, base: ranking.previous.base })}
            </Link>
          </>
        )}
      </h1>
    );
  const named = first
    .slice(0, mostNamed)
    .map(({ unit }) => unit.name)
    .join(say('sentence.list'));
  const names =
    first.length > mostNamed ? tell('ranking.h1.andMore', { names: named, n: first.length }) : named;
  return (
    <h1>
      {tell(`ranking.h1.${subject.kind}`, {
        place,
        names,
        base: ranking.base,
        subject: subjectInWords(subject, words, tell),
        value: value.points === null ? valueInWords(value, words) : pointsText(value.points),
        maximum: value.maximum ?? '',
        part: value.part ?? '',
        whole: value.whole ?? '',
        percent: value.percent === null ? '' : percentText(value.percent),
        unit: subject.kind === 'measure' ? text(measureById(subject.measure).unit) : '',
      })}
    </h1>
  );
}

function lastYear(region: string, { previous, by }: Ranking, { kinds, size }: RankingView): string {
  return addressOfPage(region, previous.year, 'ranking', {
    by: by === 'points' ? null : by,
    kind: kinds === 'townships' ? null : kinds,
    size,
  });
}
