import { Link } from 'react-router';
import { addressOfUnit } from '../../shell/addresses';
import { useScope } from '../../shell/scope';
import { usePracticesWords } from './practices.messages';
import type { PracticeRow } from './practices-query';
import { inPlace } from './practices-view';

/** The unit, and how many practices its report says are in place. */
export function PracticesRowHead({ row }: { readonly row: PracticeRow }) {
  const tell = usePracticesWords();
  const { region, year } = useScope();
  const { holds, of } = inPlace(row);
  return (
    <>
      <th scope="row" className="mx-unit">
        <Link to={addressOfUnit(region.code, row.unit.code, year)}>{row.unit.name}</Link>
      </th>
      <td className="num pr-count">
        {row.version === null ? (
          <span className="unk">—</span>
        ) : (
          <span title={tell('practices.count.of', { n: holds, of })}>
            <b>{holds}</b>
            <span className="k3">/{of}</span>
          </span>
        )}
      </td>
    </>
  );
}
