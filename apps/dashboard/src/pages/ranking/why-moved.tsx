import type { RankingSubject } from '@mingjian/domain';
import { Fragment } from 'react';
import { Link } from 'react-router';
import { useWords } from '../../messages/use-words';
import { addressOfPage } from '../../shell/addresses';
import { useScope } from '../../shell/scope';
import type { RankingIndicator, RankingRow } from './ranking-query';
import { hindranceInWords, movedInWords, valueMoved } from './ranking-words';
import { useIndicatorName } from './use-indicator-name';
import { useRankingWords } from './use-ranking-words';

interface WhyMovedProps {
  readonly row: RankingRow;
  readonly indicators: readonly RankingIndicator[];
  readonly subject: RankingSubject;
}

const mostTold = 2;

/** In short: which indicators moved the points, or how the figure did; where nothing moved, that others did. */
export function WhyMoved({ row, indicators, subject }: WhyMovedProps) {
  const words = useWords();
  const { say } = words;
  const tell = useRankingWords();
  const { region, year, basis } = useScope();
  const nameOf = useIndicatorName(indicators);
  const { change, moved, previousHindrance, previousValue, value, unit } = row;
  if (change === null)
    return previousHindrance === null ? null : (
      <span className="k3">{hindranceInWords(previousHindrance, previousValue, tell)}</span>
    );
  if (subject.kind !== 'points')
    return (
      <span className="k2">
        {valueMoved(subject, previousValue, value, words) ?? tell('ranking.unchanged.value')}
      </span>
    );
  if (moved.length === 0) return <span className="k2">{tell('ranking.unchanged.points')}</span>;
  return (
    <>
      {moved.slice(0, mostTold).map((one, at) => (
        <Fragment key={one.indicator}>
          {at > 0 && say('sentence.list')}
          <Link
            className="ink"
            to={addressOfPage(region.code, year, 'matrix', {
              unit: unit.code,
              indicator: one.indicator,
              basis: basis === 'LATEST_FILED' ? null : basis,
            })}
          >
            {movedInWords(one, nameOf(one.indicator), tell)}
          </Link>
        </Fragment>
      ))}
      {moved.length > mostTold && <span className="k3"> …</span>}
    </>
  );
}
