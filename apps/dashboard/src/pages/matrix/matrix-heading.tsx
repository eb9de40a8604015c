import { isHandedIn } from '@mingjian/domain';
import { Fragment } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useWords } from '../../messages/use-words';
import { wholePlace } from '../../messages/place-words';
import { addressOfUnit } from '../../shell/addresses';
import { useScope } from '../../shell/scope';
import { shareText } from '../../ui/figures';
import type { Matrix, MatrixIndicator } from './matrix-query';
import { withView } from './matrix-view';
import type { MatrixKinds } from './matrix-view';

interface MatrixHeadingProps {
  readonly matrix: Matrix;
  readonly indicators: readonly MatrixIndicator[];
  readonly kinds: MatrixKinds;
}

const mostNamed = 2;

/** Where the points are lost, and who is not in the matrix at all. */
export function MatrixHeading({ matrix, indicators, kinds }: MatrixHeadingProps) {
  const { text, say, sayWith, language } = useWords();
  const { region, year } = useScope();
  const [search] = useSearchParams();
  const worst = indicators
    .filter(({ built }) => built)
    .map((indicator) => ({ indicator, share: shareOf(matrix, indicator.id) }))
    .filter(({ share }) => share > 0)
    .sort((one, other) => other.share - one.share)
    .slice(0, mostNamed);
  const missing = matrix.nodes.filter(({ unit }) => unit.state !== null && !isHandedIn(unit.state));
  const place = kinds === 'all' ? wholePlace(region.name, language) : say(`kind.${kinds}`);
  if (matrix.coverage.reported === 0) return <h1>{say('matrix.h1.nothing', { place })}</h1>;
  return (
    <h1>
      {worst.length === 0 ? say('matrix.h1.noLoss', { place }) : say('matrix.h1.most', { place })}
      {worst.map(({ indicator, share }, index) => (
        <Fragment key={indicator.id}>
          {index > 0 && say('sentence.list')}
          <Link className="ink" to={{ search: withView(search, { order: indicator.id }).toString() }}>
            {say('matrix.h1.loss', { name: text(indicator.label), share: shareText(share) })}
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

function shareOf(matrix: Matrix, indicator: string): number {
  return matrix.columns.find((column) => column.indicator === indicator)?.lossShare ?? 0;
}
