import type { Text } from '@mingjian/domain';
import { Link } from 'react-router';
import { useWords } from '../../messages/use-words';
import type { LinkTo } from './link-to';

/** A finding that a unit's report still has, and what the unit says to it. */
export interface PaperFinding {
  readonly rule: string;
  readonly message: Text;
  readonly reason: string | null;
}

export interface UnitFindings {
  readonly code: string;
  readonly name: string;
  readonly findings: readonly PaperFinding[];
}

interface YearlyFindingsProps {
  readonly units: readonly UnitFindings[];
  readonly year: number;
  readonly linkTo: LinkTo;
}

/** Table 3: what does not add up, by unit and rule, with the unit's own words beside it. */
export function YearlyFindings({ units, year, linkTo }: YearlyFindingsProps) {
  const { text, say } = useWords();
  const faulty = units.filter(({ findings }) => findings.length > 0);
  if (faulty.length === 0) return null;
  return (
    <table className="yp-table yp-findings">
      <caption>{say('yearly.table3')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('yearly.unit')}</th>
          <th scope="col">{say('yearly.problem')}</th>
          <th scope="col">{say('yearly.reason')}</th>
        </tr>
      </thead>
      {faulty.map((unit) => (
        <tbody key={unit.code}>
          {unit.findings.map((finding, at) => (
            <tr key={`${finding.rule}${at}`}>
              {at === 0 && (
                <th scope="rowgroup" rowSpan={unit.findings.length}>
                  <Link to={linkTo(unit.code, year)}>{unit.name}</Link>
                </th>
              )}
              <td>
                {text(finding.message)} <code>{finding.rule}</code>
              </td>
              <td className="yp-quote">{finding.reason ?? '—'}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
