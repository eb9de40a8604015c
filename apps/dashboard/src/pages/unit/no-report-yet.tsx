import { balanceColumn, openingCells } from '@mingjian/domain';
import type { Day, Figure } from '@mingjian/domain';
import { Link } from 'react-router';
import { useLiveQuery } from '../../api/use-live-query';
import { useWords } from '../../messages/use-words';
import { addressOfPage } from '../../shell/addresses';
import { useScope } from '../../shell/scope';
import { dueInWords } from '../../ui/due-words';
import { unitInYearQuery } from './unit-queries';

interface NoReportYetProps {
  readonly unit: string;
  readonly today: Day;
  /** What the year after was opened with; none where it was not. */
  readonly balances: readonly Pick<Figure, 'cell' | 'value'>[];
}

/** In place of a report: that there is none the viewer may see, since when it is due, and the way to write it. */
export function NoReportYet({ unit, today, balances }: NoReportYetProps) {
  const { say, text } = useWords();
  const { region, year, ownUnit } = useScope();
  const { data } = useLiveQuery(unitInYearQuery, { unit, year });
  const facts = data?.unit ?? null;
  const distance = facts && facts.expected !== false ? dueInWords(facts, today, say) : null;
  return (
    <div className="panel un-no-report">
      <h2>
        {say(facts?.state === 'DRAFT' ? 'unit.noReport.draft' : 'unit.noReport', { year })}
        {distance && (
          <>
            {say('sentence.comma')}
            <span className={distance.isLate ? 'bad' : ''}>{distance.words}</span>
          </>
        )}
      </h2>
      {ownUnit === unit ? (
        <p>
          <Link className="btn p" to={addressOfPage(region.code, year, 'form')}>
            {say('unit.noReport.write')}
          </Link>
        </p>
      ) : (
        balances.length === 0 && <p className="k2 s13">{say('unit.noReport.why')}</p>
      )}
      {balances.length > 0 && (
        <>
          <p className="k2 s13">{say('unit.balances', { year: year + 1 })}</p>
          <dl className="un-balances">
            {openingCells(year + 1).map((place) => {
              const value = balances.find(({ cell }) => cell === place.cell)?.value;
              return (
                value !== undefined && (
                  <div key={place.cell}>
                    <dt>{text(balanceColumn(place))}</dt>
                    <dd className="num">{value}</dd>
                  </div>
                )
              );
            })}
          </dl>
        </>
      )}
    </div>
  );
}
