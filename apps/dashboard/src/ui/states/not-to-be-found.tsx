import { Link } from 'react-router';
import { useWords } from '../../messages/use-words';
import { addressOfUnits } from '../../shell/addresses';
import { useScope } from '../../shell/scope';
import { NothingHere } from './nothing-here';

/** A unit or report that is none, or none of the viewer's: why that may be, and where those are that can be seen. */
export function NotToBeFound({ title }: { readonly title: string }) {
  const { say } = useWords();
  const { region, year } = useScope();
  return (
    <NothingHere title={title}>
      <p className="k2">{say('trouble.notFound.why')}</p>
      <p className="nothing-here-ways">
        <Link className="btn p" to={addressOfUnits(region.code, year)}>
          {say('unit.notFound.list', { year })}
        </Link>
      </p>
    </NothingHere>
  );
}
