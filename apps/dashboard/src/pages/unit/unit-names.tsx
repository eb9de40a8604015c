import { useWords } from '../../messages/use-words';

export interface NameOfUnit {
  readonly code: string;
  readonly name: string;
  readonly regionName: string;
  readonly validFrom: number;
  readonly validTo: number | null;
}

/** Names and codes through time as one story, the present one first. */
export function UnitNames({ names }: { readonly names: readonly NameOfUnit[] }) {
  const { say } = useWords();
  if (names.length === 0) return null;
  const newestFirst = [...names].sort((one, other) => other.validFrom - one.validFrom);
  return (
    <section className="un-names">
      <h2>{say('unit.names')}</h2>
      <ol>
        {newestFirst.map(({ code, name, regionName, validFrom, validTo }) => (
          <li key={`${code} ${validFrom}`}>
            <b>
              {regionName} {name}
            </b>
            <em>
              {code}
              {say('sentence.dot')}
              {validTo === null
                ? say('unit.names.since', { from: validFrom })
                : say('unit.names.until', { to: validTo })}
            </em>
          </li>
        ))}
      </ol>
    </section>
  );
}
