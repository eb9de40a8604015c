import { cellsOf } from '@mingjian/domain';
import { Link } from 'react-router';
import { useWords } from '../../../messages/use-words';
import { addressOfReading, addressOfUnit } from '../../../shell/addresses';
import { useScope } from '../../../shell/scope';
import { figureText } from '../../../ui/figures';
import { useDesk } from '../desk/desk-context';
import type { RemarkPlace } from './remark-place';

/** What is known of a cell beside its figure: last year's, the version before's, the words it was read from. */
export function PlaceFacts({ place: { cell } }: { readonly place: RemarkPlace }) {
  const { model } = useDesk();
  const { say } = useWords();
  const { region } = useScope();
  if (cell === null || !cellsOf(model.format).has(cell)) return null;
  const { lastYear, before } = model;
  const words = model.report.figures.find((figure) => figure.cell === cell)?.words ?? null;
  const said = (value: number | string | undefined): string =>
    value === undefined ? say('figure.unknown') : figureText(value);
  return (
    <p className="rv-box-facts">
      {lastYear && (
        <Link className="tag" to={addressOfUnit(region.code, model.unit, lastYear.year, { cell })}>
          {say('review.fact.lastYear', { year: lastYear.year, n: lastYear.version })}{' '}
          <b>{said(lastYear.figures.get(cell))}</b>
        </Link>
      )}
      {before && (
        <span className="tag">
          {say('version.n', { n: before.version })} <b>{said(before.figures.get(cell))}</b>
        </span>
      )}
      {words && (
        <Link
          className="tag"
          to={addressOfReading(region.code, model.unit, model.year, {
            at: `${words.start}-${words.end}`,
            version: model.version,
          })}
        >
          {say('review.fact.words')} <q lang="zh-CN">{words.quote.slice(0, 14)}</q>
        </Link>
      )}
    </p>
  );
}
