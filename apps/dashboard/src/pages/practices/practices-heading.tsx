import { isHandedIn, practiceGap } from '@mingjian/domain';
import { Fragment } from 'react';
import { Link, useSearchParams } from 'react-router';
import { wholePlace } from '../../messages/place-words';
import { useWords } from '../../messages/use-words';
import { addressOfUnit } from '../../shell/addresses';
import { useScope } from '../../shell/scope';
import type { MatrixKinds } from '../matrix/matrix-view';
import { usePracticesWords } from './practices.messages';
import type { PracticeMatrix } from './practices-query';
import { withView } from './practices-view';
import { usePracticeName } from './use-practice-name';

interface PracticesHeadingProps {
  readonly matrix: PracticeMatrix;
  readonly kinds: MatrixKinds;
}

const mostNamed = 2;

/** What fewest reports say is in place, and who is not among them at all. */
export function PracticesHeading({ matrix, kinds }: PracticesHeadingProps) {
  const { say, sayWith, language } = useWords();
  const tell = usePracticesWords();
  const nameOf = usePracticeName();
  const { region, year } = useScope();
  const [search] = useSearchParams();
  const place = kinds === 'all' ? wholePlace(region.name, language) : say(`kind.${kinds}`);
  const fewest = matrix.columns
    .filter((column) => (practiceGap(column) ?? 0) > 0)
    .sort((one, other) => (practiceGap(other) ?? 0) - (practiceGap(one) ?? 0))
    .slice(0, mostNamed);
  const missing = matrix.nodes.filter(({ unit }) => unit.state !== null && !isHandedIn(unit.state));
  if (matrix.coverage.reported === 0) return <h1>{tell('practices.h1.nothing', { place })}</h1>;
  return (
    <h1>
      {fewest.length === 0 ? tell('practices.h1.all', { place }) : tell('practices.h1.fewest', { place })}
      {fewest.map(({ practice, holds, denied, contradictory, notSaid }, index) => (
        <Fragment key={practice}>
          {index > 0 && say('sentence.list')}
          <Link className="ink" to={{ search: withView(search, { order: practice }).toString() }}>
            {tell('practices.h1.one', {
              name: nameOf(practice),
              n: holds,
              of: holds + denied + contradictory + notSaid,
            })}
          </Link>
        </Fragment>
      ))}
      {missing.length > 0 && (
        <>
          {say('sentence.semicolon')}
          {missing.length <= mostNamed
            ? sayWith('matrix.h1.missing', {
                names: missing.map(({ unit }, index) => (
                  <Fragment key={unit.id}>
                    {index > 0 && say('sentence.list')}
                    <Link className="bad" to={addressOfUnit(region.code, unit.code, year)}>
                      {unit.name}
                    </Link>
                  </Fragment>
                )),
              })
            : say('matrix.h1.missingMany', { n: missing.length })}
        </>
      )}
    </h1>
  );
}
