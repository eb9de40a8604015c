import { Link } from 'react-router';
import { useWords } from '../../messages/use-words';
import { signedText } from '../../ui/figures';
import type { YearlyFigures, YearlyRow } from './yearly-figures';
import { PaperFigure, shortDay } from './paper-figure';
import type { LinkTo } from './link-to';

export interface YearlyTableProps {
  readonly figures: YearlyFigures;
  readonly year: number;
  readonly linkTo: LinkTo;
}

/** Table 1: who filed and published when, and how many applications came in, this year and last. */
export function YearlyTableFiling({ figures, year, linkTo }: YearlyTableProps) {
  const { say } = useWords();
  const { reported, filedLate, publishedLate, received, sums } = figures;
  return (
    <table className="yp-table">
      <caption>{say('yearly.table1')}</caption>
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            {say('yearly.unit')}
          </th>
          <th scope="colgroup" colSpan={2}>
            {say('yearly.filing')}
          </th>
          <th scope="colgroup" colSpan={2}>
            {say('yearly.publication')}
          </th>
          <th scope="colgroup" colSpan={3}>
            {say('yearly.received')}
          </th>
        </tr>
        <tr>
          <th scope="col">{say('yearly.firstFiled')}</th>
          <th scope="col">{say('yearly.late')}</th>
          <th scope="col">{say('yearly.publishedOn')}</th>
          <th scope="col">{say('yearly.late')}</th>
          <th scope="col">{year}</th>
          <th scope="col">{year - 1}</th>
          <th scope="col">{say('yearly.change')}</th>
        </tr>
      </thead>
      <tbody>
        {figures.rows.map((row) => (
          <FilingRow key={row.unit.code} row={row} year={year} linkTo={linkTo} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{say('yearly.total', { n: reported.length })}</th>
          <td colSpan={2} className="n">
            {say('yearly.lateUnits', { n: filedLate.length })}
          </td>
          <td colSpan={2} className="n">
            {say('yearly.lateUnits', { n: publishedLate.length })}
          </td>
          <td className="n">
            <PaperFigure value={sums['applications.received']} />
          </td>
          <td className="n">
            <PaperFigure value={received.from} />
          </td>
          <td className="n">{received.difference === null ? '—' : signedText(received.difference)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function FilingRow({ row, year, linkTo }: { row: YearlyRow } & Pick<YearlyTableProps, 'year' | 'linkTo'>) {
  const { say } = useWords();
  const { unit } = row;
  const before = (
    <td className="n">
      <PaperFigure value={row.receivedBefore} to={linkTo(unit.code, year - 1, 'applications.received')} />
    </td>
  );
  if (!row.reported)
    return (
      <tr>
        <th scope="row">
          <Link to={linkTo(unit.code, year)}>{unit.name}</Link>
        </th>
        <td colSpan={4} className="yp-missing">
          {say('yearly.notFiled')}
        </td>
        <td className="n">—</td>
        {before}
        <td className="n">—</td>
      </tr>
    );
  return (
    <tr>
      <th scope="row">
        <Link to={linkTo(unit.code, year)}>{unit.name}</Link>
      </th>
      <td className="n">{row.filedOn === null ? '—' : shortDay(row.filedOn)}</td>
      <DaysLate days={row.daysLate} />
      <td className="n">{unit.publishedOn === null ? '—' : shortDay(unit.publishedOn)}</td>
      <DaysLate days={unit.publishedOn === null ? null : row.publishedDaysLate} />
      <td className="n">
        <PaperFigure
          value={row.figures['applications.received']}
          to={linkTo(unit.code, year, 'applications.received')}
        />
      </td>
      {before}
      <td className="n">{row.change === null ? '—' : signedText(row.change)}</td>
    </tr>
  );
}

function DaysLate({ days }: { readonly days: number | null }) {
  const { say } = useWords();
  if (days === null) return <td className="n">—</td>;
  return <td className="n">{days > 0 ? <b>{say('yearly.lateDays', { n: days })}</b> : days}</td>;
}
