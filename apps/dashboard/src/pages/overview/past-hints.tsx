import { Link } from 'react-router';
import { useScope } from '../../shell/scope';
import { addressOfPage } from '../../shell/addresses';
import type { RegionPast } from '../past/past-queries';
import { inKindGroup } from './overview-filter';
import type { KindGroup } from './overview-filter';
import { useOverviewPastWords } from './overview-past.messages';

interface PastHintsProps {
  readonly past: RegionPast;
  readonly kind: KindGroup;
}

/** What the years say of these units, counted; the page behind it names them. */
export function PastHints({ past, kind }: PastHintsProps) {
  const tell = useOverviewPastWords();
  const { region, year } = useScope();
  const units = past.nodes.filter(({ unit }) => inKindGroup(unit.kind, kind));
  const often = units.filter(({ lateOften }) => lateOften.length > 0).length;
  const missing = units.filter(({ standings }) => standings.slice(0, -1).includes('MISSING')).length;
  const to = addressOfPage(region.code, year, 'past', { kind: kind === 'all' ? null : kind });
  const hints = [
    { name: 'hints.often', said: tell('hints.units', { n: often }), at: 'often' },
    { name: 'hints.missing', said: tell('hints.units', { n: missing }), at: 'missing' },
    { name: 'hints.alike', said: tell('hints.pairs', { n: past.alike.length }), at: 'alike' },
    { name: 'hints.changed', said: tell('hints.reports', { n: past.changed.length }), at: 'changed' },
  ] as const;
  return (
    <section className="ov-aside" aria-labelledby="ov-past">
      <h2 id="ov-past">
        {tell('hints.title')} <Link to={to}>{tell('hints.all')}</Link>
      </h2>
      <ul>
        {hints.map(({ name, said, at }) => (
          <li key={at}>
            <span>{tell(name)}</span>
            <Link className="ink" to={`${to}#past-${at}`}>
              {said}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
