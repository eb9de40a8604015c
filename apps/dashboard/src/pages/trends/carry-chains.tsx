import { figureOfAmount } from '@mingjian/domain';
import type { CarryLink } from '@mingjian/domain';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { addressOfUnit } from '../../shell/addresses';
import { useScope } from '../../shell/scope';
import { figureText, signedText } from '../../ui/figures';
import { intoMeasure } from './carry-links';
import type { ChainOfUnit } from './carry-links';
import { useCarryWords } from './carry.messages';
import { cellOfYear } from './unit-series';

interface CarryChainsProps {
  readonly chains: readonly ChainOfUnit[];
  readonly nameOf: (unit: string) => string;
  readonly children: ReactNode;
}

/** Every unit's chain in a row, a link between two years in each place. */
export function CarryChains({ chains, nameOf, children }: CarryChainsProps) {
  const tell = useCarryWords();
  const years = [...new Set(chains.flatMap(({ links }) => [...links.keys()]))].sort((a, b) => a - b);
  return (
    <section className="tr-chains" aria-labelledby="tr-chains">
      <header>
        <h2 id="tr-chains">{tell('carry.chain')}</h2>
        <p className="k2 s12">{tell('carry.chain.how')}</p>
        {children}
      </header>
      <div className="tr-scroll panel" tabIndex={0} role="region" aria-label={tell('carry.chain')}>
        <table className="tr-table" aria-label={tell('carry.chain')}>
          <thead>
            <tr>
              <th scope="col">{tell('carry.unit')}</th>
              {years.map((year) => (
                <th key={year} scope="col" className="tr-link">
                  {tell('carry.link', { from: year - 1, to: year })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {chains.map(({ unit, links }) => (
              <tr key={unit}>
                <th scope="row">{nameOf(unit)}</th>
                {years.map((year) => (
                  <LinkCell key={year} unit={unit} name={nameOf(unit)} link={links.get(year) ?? null} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface LinkCellProps {
  readonly unit: string;
  readonly name: string;
  /** Null where neither year's form knows of carrying over. */
  readonly link: CarryLink | null;
}

/** What is fine is faint; what is broken is red and a word; what cannot be told is a dash with its reason. */
function LinkCell({ unit, name, link }: LinkCellProps) {
  const tell = useCarryWords();
  const { region } = useScope();
  if (link === null) return <td className="na" />;
  const { year } = link;
  const place = { name, from: year - 1, to: year };
  if (link.state === 'UNTOLD') {
    const words = tell('carry.untold', { ...place, why: tell(`carry.why.${link.why}`, place) });
    return (
      <td className="tr-link">
        <span className="unk" role="img" aria-label={words} title={words}>
          —
        </span>
      </td>
    );
  }
  const count = (amount: bigint | undefined) =>
    amount === undefined ? '—' : figureText(figureOfAmount(amount, 'count'));
  const words =
    link.state === 'WHOLE'
      ? tell('carry.said.WHOLE', { ...place, amount: count(link.into?.amount) })
      : tell('carry.said.BROKEN', {
          ...place,
          out: count(link.out?.amount),
          into: count(link.into?.amount),
          difference: signedText(figureOfAmount(link.difference, 'count')),
        });
  return (
    <td className="tr-link">
      <Link
        to={addressOfUnit(region.code, unit, year, { cell: cellOfYear(intoMeasure, year) })}
        aria-label={words}
        title={words}
        className={link.state === 'WHOLE' ? 'k3' : 'bad'}
      >
        {link.state === 'WHOLE'
          ? `✓ ${count(link.into?.amount)}`
          : tell('carry.off', { difference: signedText(figureOfAmount(link.difference, 'count')) })}
      </Link>
    </td>
  );
}
