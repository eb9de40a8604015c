import { Link, useSearchParams } from 'react-router';
import { addressOfPage } from '../../shell/addresses';
import { useScope } from '../../shell/scope';
import { useViewWords } from './matrix-views.messages';

const views = ['matrix', 'practices', 'ranking'] as const;
export type MatrixPageName = (typeof views)[number];

/** Units by indicators, units by practices, units by rank: three pages of one table, with the same units and basis. */
export function MatrixViews({ shown }: { readonly shown: MatrixPageName }) {
  const tell = useViewWords();
  const { region, year } = useScope();
  const [search] = useSearchParams();
  const kept = { kind: search.get('kind'), basis: search.get('basis') };
  return (
    <nav className="seg mx-views noprint" aria-label={tell('views.name')}>
      {views.map((view) => (
        <Link
          key={view}
          to={addressOfPage(region.code, year, view, kept)}
          className={view === shown ? 'on' : ''}
          aria-current={view === shown ? 'page' : undefined}
        >
          {tell(`views.${view}`)}
        </Link>
      ))}
    </nav>
  );
}
