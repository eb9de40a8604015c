import { cellsOfMeasure, formatDue, measureById, measuresOfSubject } from '@mingjian/domain';
import type { RankingSubject } from '@mingjian/domain';
import { Link } from 'react-router';
import { useWords } from '../../messages/use-words';
import { addressOfUnit } from '../../shell/addresses';
import { useScope } from '../../shell/scope';
import { PointsMovedTable } from './points-moved-table';
import type { Ranking, RankingIndicator, RankingRow } from './ranking-query';
import { hindranceInWords, notComparedInWords, valueInWords } from './ranking-words';
import { useRankingWords } from './use-ranking-words';

interface PlaceExplainedProps {
  readonly row: RankingRow;
  readonly ranking: Ranking;
  readonly indicators: readonly RankingIndicator[];
  readonly subject: RankingSubject;
}

/** A place among its base in both years, what it rests on, who moved past whom, and where the points or figures stand. */
export function PlaceExplained({ row, ranking, indicators, subject }: PlaceExplainedProps) {
  const words = useWords();
  const { say } = words;
  const tell = useRankingWords();
  const { year } = useScope();
  const { previous } = ranking;
  const why = notComparedInWords(previous, words, tell);
  const { change } = row;
  return (
    <div className="rk-explained">
      <ul>
        <li>
          <PlaceOfYear
            year={year}
            rank={row.rank}
            tied={row.tied}
            base={ranking.base}
            hindrance={row.hindrance}
            value={row.value}
          />
          <FigureOfYear row={row} year={year} subject={subject} value={row.value} />
        </li>
        <li>
          <PlaceOfYear
            year={previous.year}
            rank={row.previousRank}
            tied={row.previousTied}
            base={previous.base}
            hindrance={row.previousHindrance}
            value={row.previousValue}
          />
          {row.previousHindrance !== 'NOT_EXPECTED' && row.previousHindrance !== 'NO_REPORT' && (
            <FigureOfYear row={row} year={previous.year} subject={subject} value={row.previousValue} />
          )}
        </li>
        {change !== null && <li>{tell('ranking.why.places', change)}</li>}
        {why !== null && (
          <li>
            {tell('ranking.notComparable')}
            {say('sentence.colon')}
            {why}
          </li>
        )}
      </ul>
      {subject.kind === 'points' && change !== null && <PointsMovedTable row={row} indicators={indicators} />}
    </div>
  );
}

interface PlaceOfYearProps {
  readonly year: number;
  readonly rank: number | null;
  readonly tied: boolean;
  readonly base: number;
  readonly hindrance: RankingRow['hindrance'];
  readonly value: RankingRow['value'];
}

function PlaceOfYear({ year, rank, tied, base, hindrance, value }: PlaceOfYearProps) {
  const tell = useRankingWords();
  if (rank === null)
    return hindrance === null ? null : (
      <>{tell('ranking.why.none', { year, why: hindranceInWords(hindrance, value, tell) })}</>
    );
  return (
    <>
      {tell('ranking.why.rank', { year, base, rank })}
      {tied && tell('ranking.why.tied')}
    </>
  );
}

interface FigureOfYearProps {
  readonly row: RankingRow;
  readonly year: number;
  readonly subject: RankingSubject;
  readonly value: RankingRow['value'];
}

/** What the place rests on in a year, with the way to it in the report. */
function FigureOfYear({ row, year, subject, value }: FigureOfYearProps) {
  const words = useWords();
  const tell = useRankingWords();
  const { region } = useScope();
  const cell = firstCell(subject, year);
  return (
    <>
      {words.say('sentence.comma')}
      {valueInWords(value, words)}{' '}
      <Link to={addressOfUnit(region.code, row.unit.code, year, { cell })}>
        {cell === null ? tell('ranking.why.openReport', { year }) : tell('ranking.why.cell')}
      </Link>
    </>
  );
}

/** The first cell of the year's form that the value is made of; null where it stands in words or is points. */
function firstCell(subject: RankingSubject, year: number): string | null {
  const format = formatDue(year);
  const [measure] = measuresOfSubject(subject);
  if (format === null || measure === undefined) return null;
  return cellsOfMeasure(measureById(measure), format.id)[0] ?? null;
}
