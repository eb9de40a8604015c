import { isMeasureId, measureById } from '@mingjian/domain';
import { Link } from 'react-router';
import { graphql } from '../../gql';
import type { LargestChangesQuery as ChangesAnswer } from '../../gql/graphql';
import { useLiveQuery } from '../../api/use-live-query';
import { useWords } from '../../messages/use-words';
import { addressOfPage } from '../../shell/addresses';
import { useScope } from '../../shell/scope';
import { figureText, signedText } from '../../ui/figures';
import { kindsAsked } from '../matrix/matrix-view';
import type { MatrixKinds } from '../matrix/matrix-view';
import { useChangesWords } from './largest-changes.messages';

const LargestChangesQuery = graphql(`
  query LargestChanges($region: String!, $year: Int!, $kinds: [UnitKind!], $basis: Basis) {
    regionChanges(region: $region, year: $year, kinds: $kinds, basis: $basis, first: 5) {
      year
      coverage {
        expected
        reported
      }
      ofUnits {
        unit
        unitName
        measure
        from
        to
        percent
      }
      ofRegion {
        measure
        from
        to
        percent
        units
      }
    }
  }
`);

type Changes = NonNullable<ChangesAnswer['regionChanges']>;

/** Sums are told of after the units, and of fewer: the county knows its own year. */
const mostSums = 2;

/** What changed most since the year before and is real; each leads to where it is held against its doubts. */
export function LargestChanges({ kind }: { readonly kind: MatrixKinds }) {
  const tell = useChangesWords();
  const { region, year: asked, basis, seesRegion } = useScope();
  const { data, stale } = useLiveQuery(
    LargestChangesQuery,
    { region: region.code, year: asked, kinds: kindsAsked(kind), basis },
    { skip: !seesRegion },
  );
  const changes = data?.regionChanges;
  if (!changes) return null;
  // Until another year is there, what stands here is told as what it is.
  const { year, coverage, ofUnits, ofRegion } = changes;
  return (
    <section className={`ov-aside ov-changes${stale ? ' is-stale' : ''}`} aria-labelledby="ov-changes">
      <h2 id="ov-changes">{tell('changes.title', { year: year - 1 })}</h2>
      {ofUnits.length + ofRegion.length === 0 && <p className="k2 s13">{tell('changes.none')}</p>}
      <ol>
        {ofUnits.map((change) => (
          <Change
            key={`${change.unit} ${change.measure}`}
            name={change.unitName}
            change={change}
            to={addressOfPage(region.code, year, 'compare', {
              units: change.unit,
              years: `${year - 1},${year}`,
              measures: change.measure,
            })}
          />
        ))}
        {ofRegion.slice(0, mostSums).map((change) => (
          <Change
            key={change.measure}
            name={tell('changes.region', { n: change.units })}
            change={change}
            to={addressOfPage(region.code, year, 'compare', {
              view: 'multiples',
              of: change.measure,
              kind: kind === 'townships' ? null : kind,
            })}
          />
        ))}
      </ol>
      <p className="s12 k3">{tell('changes.note', coverage)}</p>
    </section>
  );
}

interface ChangeProps {
  readonly name: string;
  readonly change: Pick<Changes['ofUnits'][number], 'measure' | 'from' | 'to' | 'percent'>;
  readonly to: string;
}

/** A measure that this dashboard does not know has no name to be told by. */
function Change({ name, change: { measure: id, from, to: after, percent }, to }: ChangeProps) {
  const { text } = useWords();
  const tell = useChangesWords();
  if (!isMeasureId(id)) return null;
  const measure = measureById(id);
  const told = {
    from: figureText(from),
    to: figureText(after),
    unit: text(measure.unit),
    percent: tell('changes.percent', { n: signedText(percent) }),
  };
  return (
    <li>
      <Link
        className="ink"
        to={to}
        title={tell('changes.hint', { ...told, name, measure: text(measure.label) })}
      >
        {name} <span className="k2">{text(measure.label)}</span>
      </Link>
      <span className="num">
        {told.percent}
        <em>{tell('changes.change', told)}</em>
      </span>
    </li>
  );
}
