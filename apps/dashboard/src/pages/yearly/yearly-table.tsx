import type { MeasureId } from '@mingjian/domain';
import { Link } from 'react-router';
import { useWords } from '../../messages/use-words';
import type { ReportBasis } from '../../shell/basis';
import { signedText } from '../../ui/figures';
import { FlowBar, FlowKey } from './flow-bar';
import type { LinkTo } from './link-to';
import { PaperFigure, shortDay } from './paper-figure';
import { sumOfDoubts } from './yearly-doubts';
import type { UnitFindings } from './yearly-doubts';
import type { YearlyFigures, YearlyRow } from './yearly-figures';

interface YearlyTableProps {
  readonly figures: YearlyFigures;
  readonly findings: readonly UnitFindings[];
  readonly year: number;
  readonly basis: ReportBasis;
  readonly linkTo: LinkTo;
}

/** Of a unit's applications besides the new ones: what came over, what was handled, what is still open. */
const handling = [
  'applications.broughtForward',
  'applications.handled',
  'applications.carriedForward',
] as const satisfies readonly MeasureId[];

/** The year unit by unit: filed and published when, how many applications, what became of them, how many doubts. */
export function YearlyTable({ figures, findings, year, basis, linkTo }: YearlyTableProps) {
  const { say } = useWords();
  const { reported, filedLate, publishedLate, received, sums } = figures;
  return (
    <table className="yp-table">
      <caption>{say('yearly.table')}</caption>
      <YearlyHead year={year} />
      <tbody>
        {figures.rows.map((row) => (
          <UnitRow
            key={row.unit.code}
            row={row}
            basis={basis}
            doubts={findings.find(({ code }) => code === row.unit.code)?.findings?.length ?? null}
            most={figures.mostParts}
            year={year}
            linkTo={linkTo}
          />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{say('yearly.total', { n: reported.length })}</th>
          <LateUnits late={filedLate} isKnown={reported.every(({ daysLate }) => daysLate !== null)} />
          <LateUnits
            late={publishedLate}
            isKnown={reported.every(({ publishedDaysLate }) => publishedDaysLate !== null)}
          />
          <td>
            <PaperFigure value={sums['applications.received']} />
          </td>
          <td>
            <PaperFigure value={received.from} />
          </td>
          <td>{received.difference === null ? '—' : signedText(received.difference)}</td>
          {handling.map((measure) => (
            <td key={measure}>
              <PaperFigure value={sums[measure]} />
            </td>
          ))}
          <td className="yp-flow" />
          <td>
            <PaperFigure value={sumOfDoubts(findings)} />
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

function YearlyHead({ year }: { readonly year: number }) {
  const { say } = useWords();
  return (
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
        <th scope="colgroup" colSpan={4}>
          {say('yearly.handling')}
        </th>
        <th scope="col" rowSpan={2}>
          {say('yearly.doubtful')}
        </th>
      </tr>
      <tr>
        <th scope="col" className="yp-short">
          {say('yearly.firstFiled')}
        </th>
        <th scope="col">{say('yearly.late')}</th>
        <th scope="col" className="yp-short">
          {say('yearly.publishedOn')}
        </th>
        <th scope="col">{say('yearly.late')}</th>
        <th scope="col">{year}</th>
        <th scope="col">{year - 1}</th>
        <th scope="col" className="yp-short">
          {say('yearly.change')}
        </th>
        {handling.map((measure) => (
          <th key={measure} scope="col">
            {say(`yearly.column.${measure}`)}
          </th>
        ))}
        <th scope="col" className="yp-flow">
          <FlowKey />
        </th>
      </tr>
    </thead>
  );
}

interface UnitRowProps extends Pick<YearlyTableProps, 'year' | 'basis' | 'linkTo'> {
  readonly row: YearlyRow;
  readonly doubts: number | null;
  readonly most: number;
}

function UnitRow({ row, doubts, most, year, basis, linkTo }: UnitRowProps) {
  const { say } = useWords();
  const { unit, figures, parts } = row;
  return (
    <tr>
      <th scope="row">
        <Link to={linkTo(unit.code, year)}>{unit.name}</Link>
      </th>
      {row.reported ? (
        <>
          <td>{row.filedOn === null ? '—' : shortDay(row.filedOn)}</td>
          <DaysLate days={row.daysLate} />
          <td>{unit.publishedOn === null ? '—' : shortDay(unit.publishedOn)}</td>
          <DaysLate days={unit.publishedOn === null ? null : row.publishedDaysLate} />
        </>
      ) : (
        <td colSpan={4} className="yp-missing">
          {say(`yearly.missingOn.${basis}`)}
        </td>
      )}
      <td>
        <PaperFigure
          value={figures['applications.received']}
          to={linkTo(unit.code, year, 'applications.received')}
        />
      </td>
      <td>
        <PaperFigure value={row.receivedBefore} to={linkTo(unit.code, year - 1, 'applications.received')} />
      </td>
      <td>{row.change === null ? '—' : signedText(row.change)}</td>
      {handling.map((measure) => (
        <td key={measure}>
          <PaperFigure value={figures[measure]} to={linkTo(unit.code, year, measure)} />
        </td>
      ))}
      <td className="yp-flow">{parts === null ? '—' : <FlowBar parts={parts} most={most} />}</td>
      <td>
        <PaperFigure value={doubts} to={linkTo(unit.code, year)} />
      </td>
    </tr>
  );
}

/** How many were late; of a few one does not know it of all. */
function LateUnits({ late, isKnown }: { readonly late: readonly YearlyRow[]; readonly isKnown: boolean }) {
  const { say } = useWords();
  return <td colSpan={2}>{isKnown ? say('yearly.lateUnits', { n: late.length }) : '—'}</td>;
}

function DaysLate({ days }: { readonly days: number | null }) {
  const { say } = useWords();
  if (days === null) return <td>—</td>;
  return <td>{days > 0 ? <b>{say('yearly.lateDays', { n: days })}</b> : days}</td>;
}
