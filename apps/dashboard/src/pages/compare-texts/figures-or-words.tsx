import { Link } from 'react-router';
import { addressOfPage, addressOfTexts } from '../../shell/addresses';
import { useScope } from '../../shell/scope';
import { useTextsWords } from './texts.messages';

interface FiguresOrWordsProps {
  readonly shown: 'figures' | 'words';
  readonly units: readonly string[];
  /** In order. */
  readonly years: readonly number[];
}

/** The same units and years by what they count or by what they say: two units of the last year, or one unit's last two. */
export function FiguresOrWords({ shown, units, years }: FiguresOrWordsProps) {
  const tell = useTextsWords();
  const { region, year } = useScope();
  const [one, other = one] = units;
  const last = years.at(-1) ?? year;
  const before = years.at(-2) ?? last - 1;
  const to = {
    figures: addressOfPage(region.code, year, 'compare', {
      units: units.join(','),
      years: (years.length > 1 ? years : [last - 1, last]).join(','),
    }),
    words: addressOfTexts(
      region.code,
      year,
      one === undefined ? null : { unit: one, year: last },
      other === undefined ? null : { unit: other, year: one === other ? before : last },
    ),
  };
  return (
    <nav className="seg noprint" aria-label={tell('texts.view')}>
      {(['figures', 'words'] as const).map((view) =>
        view === shown ? (
          <span key={view} className="on" aria-current="page">
            {tell(`texts.view.${view}`)}
          </span>
        ) : (
          <Link key={view} to={to[view]}>
            {tell(`texts.view.${view}`)}
          </Link>
        ),
      )}
    </nav>
  );
}
