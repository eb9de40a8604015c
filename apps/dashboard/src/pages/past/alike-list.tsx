import { Link } from 'react-router';
import { useWords } from '../../messages/use-words';
import { addressOfTexts, addressOfUnit } from '../../shell/addresses';
import { useScope } from '../../shell/scope';
import { useSectionTitle } from '../../ui/section-title';
import type { AlikeReports } from './past-queries';
import { usePastWords } from './past.messages';

/** Whose words are whose, with the days that tell what they can, and a way to both texts. */
export function AlikeList({ alike }: { readonly alike: readonly AlikeReports[] }) {
  const tell = usePastWords();
  return (
    <section className="panel ps-list" aria-labelledby="past-alike">
      <h2 id="past-alike">
        {tell('past.alike')} <span className="k3">{alike.length}</span>
      </h2>
      {alike.length === 0 && <p className="k2">{tell('past.alike.none')}</p>}
      <ul>
        {alike.map((pair) => (
          <li key={`${pair.earlier.code} ${pair.later.code} ${pair.later.year}`}>
            <Pair pair={pair} />
          </li>
        ))}
      </ul>
      <p className="s12 k3">{tell('past.alike.how')}</p>
    </section>
  );
}

function Pair({ pair }: { readonly pair: AlikeReports }) {
  const { fullDay } = useWords();
  const tell = usePastWords();
  const { region, year: shown } = useScope();
  const titleOf = useSectionTitle();
  const { earlier, later, isOrderKnown, similarity, section, words } = pair;
  const name = (one: AlikeReports['earlier']) => `${one.name} ${one.year}`;
  const share = Math.floor(similarity * 100);
  const isPeer = earlier.year === later.year;
  const days = { first: earlier.publishedOn ?? null, second: later.publishedOn ?? null };
  return (
    <>
      <b>
        <Link className="ink" to={addressOfUnit(region.code, later.code, later.year)}>
          {isPeer
            ? tell('past.alike.peer', {
                later: name(later),
                earlier: name(earlier),
                what: section == null ? tell('past.alike.whole') : titleOf(section, later.year),
                share,
              })
            : tell('past.alike.own', { later: name(later), year: earlier.year, share })}
        </Link>
      </b>
      {isPeer && (
        <span className="k2">
          {isOrderKnown && days.first !== null && days.second !== null
            ? tell('past.alike.order', {
                earlier: earlier.name,
                day: fullDay(days.first),
                later: later.name,
                laterDay: fullDay(days.second),
              })
            : tell('past.alike.noOrder')}
        </span>
      )}
      {words != null && <q lang="zh-CN">{words}</q>}
      <Link
        to={addressOfTexts(
          region.code,
          shown,
          { unit: later.code, year: later.year },
          { unit: earlier.code, year: earlier.year },
        )}
      >
        {tell('past.alike.texts')}
      </Link>
    </>
  );
}
