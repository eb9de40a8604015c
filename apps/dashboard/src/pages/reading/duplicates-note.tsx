import { Link } from 'react-router';
import type { DocumentJudgedQuery as JudgedAnswer } from '../../gql/graphql';
import { useWords } from '../../messages/use-words';
import { addressOfReading } from '../../shell/addresses';
import { useScope } from '../../shell/scope';

export type JudgedDocument = NonNullable<JudgedAnswer['documentReading']>;
type Duplicate = JudgedDocument['duplicates'][number];

/** That the same report is there already, how alike they are, and what can be done about it. */
export function DuplicatesNote({ duplicates }: { readonly duplicates: readonly Duplicate[] }) {
  const { say, sayWith } = useWords();
  const { region } = useScope();
  if (duplicates.length === 0) return null;
  return (
    <ul className="rd-duplicates">
      {duplicates.map(({ kind, unitCode, unitName, year, version, sameWords }) => (
        <li key={`${unitCode} ${year} ${version} ${kind}`}>
          <span>
            {sayWith(`reading.duplicate.${kind}`, {
              report: (
                <Link to={addressOfReading(region.code, unitCode, year, { version })}>
                  {say('reading.duplicate.report', { unit: unitName, year, version })}
                </Link>
              ),
              share: sameWords,
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}
