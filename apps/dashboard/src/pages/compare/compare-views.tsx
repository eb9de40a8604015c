import { Link } from 'react-router';
import { useAddressSearch } from '../../shell/use-address-search';
import { compareViews, readView, searchOfView } from './compare-view';
import { useViewWords } from './views.messages';

/** Table and slopes, small multiples, scatter: the same units and measures looked at in another way. */
export function CompareViews() {
  const tell = useViewWords();
  const [search] = useAddressSearch();
  const shown = readView(search);
  return (
    <nav className="seg noprint" aria-label={tell('views')}>
      {compareViews.map((view) =>
        view === shown ? (
          <span key={view} className="on" aria-current="page">
            {tell(`views.${view}`)}
          </span>
        ) : (
          <Link key={view} to={{ search: searchOfView(search, view) }}>
            {tell(`views.${view}`)}
          </Link>
        ),
      )}
    </nav>
  );
}
