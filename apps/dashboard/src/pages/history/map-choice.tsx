import { Link, useSearchParams } from 'react-router';
import { useMapWords } from '../../messages/use-map-words';
import { useWords } from '../../messages/use-words';
import type { UnitHistory } from './history-queries';
import { isOneReport, lastMapOf, partsOverYears } from './parts-over-years';
import type { PartOfUnit, PartsOfYears } from './parts-over-years';

/** For a unit that was merged or split: its years joined on one map or as they were, and what was added to what. */
export function MapChoice({ history }: { readonly history: UnitHistory }) {
  const say = useMapWords();
  const { say: sayAll } = useWords();
  const told = useToldParts();
  const [search] = useSearchParams();
  if (history.unit.successions.length === 0) return null;
  const { map } = history;
  const year = lastMapOf(history);
  const to = new URLSearchParams(search);
  if (map === null) to.set('map', String(year));
  else to.delete('map');
  return (
    <p className="s13 k2">
      {map !== null && (
        <>
          {say('maps.on', { year: map })}
          {partsOverYears(history).map(told).join(sayAll('sentence.semicolon'))}
          {sayAll('sentence.end')}{' '}
        </>
      )}
      <Link className="noprint" to={`?${to.toString()}`} replace>
        {map === null ? say('maps.choose', { year }) : say('maps.back')}
      </Link>
    </p>
  );
}

/** What stretches of years are made of, in a sentence. */
export function useToldParts(): (years: PartsOfYears) => string {
  const say = useMapWords();
  const { say: sayAll } = useWords();
  const part = ({ unit: { name, code }, share, weighedBy }: PartOfUnit): string => {
    if (share === 1) return say('maps.part', { name, code });
    if (share === null) return say('maps.unweighed', { name, code });
    const percent = Math.round(share * 1000) / 10;
    return say('maps.share', { name, code, percent, by: weighedBy.join(sayAll('sentence.list')) });
  };
  return ({ from, to, parts }) => {
    const years = from === to ? say('maps.year', { year: from }) : say('maps.years', { from, to });
    if (parts.length === 0) return say('maps.absent', { years });
    const listed = parts.map(part).join(sayAll('sentence.list'));
    return say(parts.length === 1 || isOneReport({ parts }) ? 'maps.was' : 'maps.sum', {
      years,
      parts: listed,
    });
  };
}
