import type { Day } from '@mingjian/domain';
import { Link } from 'react-router';
import type { UnitOfYear } from '../../api/use-units-of-year';
import { useWords } from '../../messages/use-words';
import { addressOfUnit } from '../../shell/addresses';
import { useScope } from '../../shell/scope';
import { isReceiptUnknown } from '../../ui/counted-day';
import { dueInWords } from '../../ui/due-words';
import { Figure } from '../../ui/figure';
import { FilingDay } from '../../ui/filing-day';
import { FindingMark } from '../../ui/marks';
import { receivedCell } from '../../ui/received-cell';
import { ReportState } from '../../ui/report-state';

interface UnitsTableProps {
  readonly units: readonly UnitOfYear[];
  /** Applications received the year before, by the unit's id. */
  readonly receivedBefore: ReadonlyMap<string, number | null>;
  readonly today: Day;
}

/** The list behind every number of the page. */
export function UnitsTable({ units, receivedBefore, today }: UnitsTableProps) {
  const { say } = useWords();
  const { year } = useScope();
  return (
    <div className="panel ov-list">
      <table aria-label={say('overview.list')}>
        <thead>
          <tr>
            <th scope="col">{say('overview.column.unit')}</th>
            <th scope="col">{say('overview.column.state')}</th>
            <th scope="col" className="num">
              {say('overview.column.filedOn')}
            </th>
            <th scope="col">{say('overview.column.distance')}</th>
            <th scope="col" className="num">
              {say('overview.column.version')}
            </th>
            <th scope="col">{say('effect.EXPLAIN')}</th>
            <th scope="col">{say('effect.INFORM')}</th>
            <th scope="col" className="num">
              {say('overview.column.received')}
            </th>
            <th scope="col" className="num is-light">
              {year - 1}
            </th>
            <th scope="col">{say('overview.column.next')}</th>
          </tr>
        </thead>
        <tbody>
          {units.map((unit) => (
            <UnitRow
              key={unit.id}
              unit={unit}
              receivedBefore={receivedBefore.get(unit.id) ?? null}
              today={today}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface UnitRowProps {
  readonly unit: UnitOfYear;
  readonly receivedBefore: number | null;
  readonly today: Day;
}

function UnitRow({ unit, receivedBefore, today }: UnitRowProps) {
  const { say } = useWords();
  const { region, year } = useScope();
  const distance = dueInWords(unit, today, say);
  const report = unit.latestReport?.year === year ? unit.latestReport : null;
  const needsSomebody = unit.state === 'FILED' || unit.state === 'NOT_FILED' || unit.state === 'DRAFT';
  return (
    <tr>
      <th scope="row">
        <Link
          to={addressOfUnit(region.code, unit.code, year)}
          className={`ink${needsSomebody ? ' is-bold' : ''}`}
        >
          {unit.name}
        </Link>
      </th>
      <td>
        <ReportState state={unit.state} />
        {isReceiptUnknown(unit) && (
          <span className="tag ov-historical" title={say('historical.hint')}>
            {say('historical')}
          </span>
        )}
      </td>
      <td className="num">
        <FilingDay report={unit} />
      </td>
      <td>
        {distance === null ? (
          <span className="unk">—</span>
        ) : distance.isLate ? (
          <b className="bad">{distance.words}</b>
        ) : (
          <span className="k2">{distance.words}</span>
        )}
      </td>
      <td className="num">{report ? say('version.n', { n: report.n }) : <span className="unk">—</span>}</td>
      <td>
        <FindingCount unit={unit.code} effect="EXPLAIN" count={unit.explainFindings} />
      </td>
      <td>
        <FindingCount unit={unit.code} effect="INFORM" count={unit.informFindings} />
      </td>
      <td className="num">
        <Received unit={unit.code} year={year} value={report?.received ?? null} />
      </td>
      <td className="num k3">
        <Received unit={unit.code} year={year - 1} value={receivedBefore} />
      </td>
      <td>
        <NextStep unit={unit} />
      </td>
    </tr>
  );
}

interface ReceivedProps {
  readonly unit: string;
  readonly year: number;
  readonly value: number | null;
}

/** Applications received, leading to the cell that says so. */
function Received({ unit, year, value }: ReceivedProps) {
  const { region } = useScope();
  if (value === null) return <Figure value={null} />;
  return (
    <Link className="ink" to={addressOfUnit(region.code, unit, year, { cell: receivedCell(year) })}>
      <Figure value={value} />
    </Link>
  );
}

interface FindingCountProps {
  readonly unit: string;
  readonly effect: 'EXPLAIN' | 'INFORM';
  readonly count: number | null;
}

/** How many findings of a kind, leading to the report in which they stand. */
function FindingCount({ unit, effect, count }: FindingCountProps) {
  const { region, year } = useScope();
  if (count === null || count === 0) return <Figure value={count} />;
  return (
    <Link className={effect === 'EXPLAIN' ? 'warn' : 'k2'} to={addressOfUnit(region.code, unit, year)}>
      <FindingMark effect={effect} /> {count}
    </Link>
  );
}

/** What comes next for a unit; a link where the next step is to look at what was filed. */
function NextStep({ unit }: { readonly unit: UnitOfYear }) {
  const { say } = useWords();
  const { region, year } = useScope();
  if (unit.state === null) return <span className="unk">—</span>;
  const words = say(`overview.next.${unit.state}`);
  if (unit.state === 'FILED' || unit.state === 'PUBLISHED')
    return (
      <Link
        to={addressOfUnit(region.code, unit.code, year)}
        className={unit.state === 'FILED' ? 'is-bold' : ''}
      >
        {words}
      </Link>
    );
  return <span className="k2">{words}</span>;
}
