import { figureOfAmount } from '@mingjian/domain';
import type { Amount } from '@mingjian/domain';
import { Link } from 'react-router';
import { addressOfUnit } from '../../shell/addresses';
import { useScope } from '../../shell/scope';
import { figureText, signedText } from '../../ui/figures';
import { intoMeasure, outMeasure } from './carry-links';
import type { BrokenLink } from './carry-links';
import { useCarryWords } from './carry.messages';
import { cellOfYear } from './unit-series';

interface BrokenLinksProps {
  readonly broken: readonly { readonly unit: string; readonly link: BrokenLink }[];
  readonly nameOf: (unit: string) => string;
}

/** Links that do not hold: both ends lead to their cells, and whose it is to look first stands beside. */
export function BrokenLinks({ broken, nameOf }: BrokenLinksProps) {
  const tell = useCarryWords();
  return (
    <section className="tr-broken" aria-labelledby="tr-broken">
      <h2 id="tr-broken">
        {tell('carry.broken')} <span className="k3">{broken.length}</span>
      </h2>
      {broken.length === 0 ? (
        <p className="k2 s13">{tell('carry.broken.none')}</p>
      ) : (
        <div className="tr-scroll panel" tabIndex={0} role="region" aria-label={tell('carry.broken')}>
          <table className="tr-table" aria-label={tell('carry.broken')}>
            <thead>
              <tr>
                <th scope="col">{tell('carry.unit')}</th>
                <th scope="col">{tell('carry.years')}</th>
                <th scope="col" className="num">
                  {tell('carry.out')}
                </th>
                <th scope="col" className="num">
                  {tell('carry.into')}
                </th>
                <th scope="col" className="num">
                  {tell('carry.difference')}
                </th>
                <th scope="col">{tell('carry.mend')}</th>
              </tr>
            </thead>
            <tbody>
              {broken.map(({ unit, link }) => (
                <tr key={`${unit} ${link.year}`}>
                  <th scope="row">{nameOf(unit)}</th>
                  <td>{tell('carry.link', { from: link.year - 1, to: link.year })}</td>
                  <td className="num">
                    <End unit={unit} year={link.year - 1} measure={outMeasure} amount={link.out} />
                  </td>
                  <td className="num">
                    <End unit={unit} year={link.year} measure={intoMeasure} amount={link.into} />
                  </td>
                  <td className="num bad">{signedText(figureOfAmount(link.difference, 'count'))}</td>
                  <td className="tr-words">
                    {tell(`carry.mend.${link.mend}`, {
                      name: nameOf(unit),
                      year: link.year,
                      before: link.year - 1,
                    })}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

interface EndProps {
  readonly unit: string;
  readonly year: number;
  readonly measure: typeof outMeasure;
  readonly amount: Amount | null;
}

function End({ unit, year, measure, amount }: EndProps) {
  const { region } = useScope();
  return (
    <Link className="ink" to={addressOfUnit(region.code, unit, year, { cell: cellOfYear(measure, year) })}>
      {amount === null ? '—' : figureText(figureOfAmount(amount.amount, 'count'))}
    </Link>
  );
}
