import { Link } from 'react-router';
import { useWords } from '../../messages/use-words';
import { addressOfPage } from '../../shell/addresses';
import { useScope } from '../../shell/scope';
import type { RegionPast, UnitPast } from './past-queries';
import { usePastWords } from './past.messages';

interface PastHeadingProps {
  readonly past: RegionPast;
  readonly units: readonly UnitPast[];
}

/** What stands out over the years, as the page's title; each part leads to its list. */
export function PastHeading({ past, units }: PastHeadingProps) {
  const { say } = useWords();
  const tell = usePastWords();
  const { region, year } = useScope();
  const parts = [
    { id: 'often', n: units.filter(({ lateOften }) => lateOften.length > 0).length },
    { id: 'alike', n: past.alike.length },
    { id: 'changed', n: past.changed.length },
  ] as const;
  const said = parts.filter(({ n }) => n > 0);
  return (
    <header>
      <p className="s13">
        <Link to={addressOfPage(region.code, year, 'overview')}>{tell('past.back', { year })}</Link>
      </p>
      <h1>
        {tell('past.h1.years', {
          from: past.years[0] ?? year,
          to: past.years.at(-1) ?? year,
          n: units.length,
        })}
        {said.length === 0 && tell('past.h1.nothing')}
        {said.map(({ id, n }, at) => (
          <span key={id}>
            {at > 0 && say('sentence.comma')}
            <a href={`#past-${id}`}>{tell(`past.h1.${id}`, { n })}</a>
          </span>
        ))}
      </h1>
    </header>
  );
}
