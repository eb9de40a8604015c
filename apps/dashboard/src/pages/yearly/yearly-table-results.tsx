import { Link } from 'react-router';
import { useWords } from '../../messages/use-words';
import { PaperFigure } from './paper-figure';
import { flowMeasures } from './yearly-figures';
import type { YearlyTableProps } from './yearly-table-filing';

/** Table 2: what became of the applications, unit by unit, with sums that name their base. */
export function YearlyTableResults({ figures, year, linkTo }: YearlyTableProps) {
  const { say } = useWords();
  return (
    <table className="yp-table yp-narrow">
      <caption>{say('yearly.table2')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('yearly.unit')}</th>
          {flowMeasures.map((measure) => (
            <th key={measure} scope="col">
              {say(`yearly.column.${measure}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {figures.rows.map(({ unit, reported, figures: own }) => (
          <tr key={unit.code}>
            <th scope="row">
              <Link to={linkTo(unit.code, year)}>{unit.name}</Link>
            </th>
            {reported ? (
              flowMeasures.map((measure) => (
                <td key={measure} className="n">
                  <PaperFigure value={own[measure]} to={linkTo(unit.code, year, measure)} />
                </td>
              ))
            ) : (
              <td colSpan={flowMeasures.length} className="yp-missing">
                {say('yearly.notFiled')}
              </td>
            )}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{say('yearly.total', { n: figures.reported.length })}</th>
          {flowMeasures.map((measure) => (
            <td key={measure} className="n">
              <PaperFigure value={figures.sums[measure]} />
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}
