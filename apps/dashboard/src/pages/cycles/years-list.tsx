import { formatById, isFormatId } from '@mingjian/domain';
import { Link } from 'react-router';
import { useWords } from '../../messages/use-words';
import { addressOfCycles } from '../../shell/addresses';
import { useScope } from '../../shell/scope';
import type { CycleOfList } from './cycles-queries';

interface YearsListProps {
  readonly cycles: readonly CycleOfList[];
  readonly shown: number;
  /** Years that may be opened, newest first. */
  readonly toOpen: readonly number[];
}

/** The older ones are opened by their old documents. */
const offered = 2;

/** Every year with its state, and the years that can be opened. */
export function YearsList({ cycles, shown, toOpen }: YearsListProps) {
  const { say } = useWords();
  const { region } = useScope();
  const ahead = toOpen.slice(0, offered);
  return (
    <section className="cy-years" aria-labelledby="cy-years-title">
      <h2 id="cy-years-title">{say('overview.years')}</h2>
      {cycles.length > 0 && (
        <div className="panel cy-table">
          <table aria-labelledby="cy-years-title">
            <thead>
              <tr>
                <th scope="col">{say('shell.year')}</th>
                <th scope="col">{say('cycles.column.state')}</th>
                <th scope="col" className="num">
                  {say('cycles.column.filed')}
                </th>
              </tr>
            </thead>
            <tbody>
              {cycles.map((cycle) => (
                <YearRow key={cycle.year} cycle={cycle} isShown={cycle.year === shown} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {ahead.length > 0 && (
        <p className="cy-open">
          {ahead.map((year) => (
            <Link
              key={year}
              className={`btn${year === shown ? ' p' : ''}`}
              to={addressOfCycles(region.code, { year })}
              aria-current={year === shown ? 'true' : undefined}
            >
              {say('cycles.openYear', { year })}
            </Link>
          ))}
        </p>
      )}
    </section>
  );
}

function YearRow({ cycle, isShown }: { readonly cycle: CycleOfList; readonly isShown: boolean }) {
  const { say, text, fullDay } = useWords();
  const { region } = useScope();
  const { year, format, closedOn, expected, filed, toReview } = cycle;
  return (
    <tr className={isShown ? 'is-selected' : ''}>
      <th scope="row">
        <Link to={addressOfCycles(region.code, { year })} aria-current={isShown ? 'true' : undefined}>
          {say('year.report', { year })}
        </Link>
        <span className="cy-small">{isFormatId(format) ? text(formatById(format).name) : format}</span>
      </th>
      <td>
        {closedOn === null ? say('cycles.state.open') : say('cycles.state.closed')}
        <span className="cy-small">
          {closedOn === null
            ? toReview > 0 && say('overview.h1.toReview', { n: toReview })
            : fullDay(closedOn)}
        </span>
      </td>
      <td className="num">
        {filed} / {expected}
      </td>
    </tr>
  );
}
