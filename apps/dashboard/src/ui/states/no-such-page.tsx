import { Link } from 'react-router';
import { useWords } from '../../messages/use-words';
import { NothingHere } from './nothing-here';

/** An address that leads nowhere. */
export function NoSuchPage() {
  const { say } = useWords();
  return (
    <NothingHere title={say('trouble.notFound')}>
      <p className="k2">{say('trouble.notFound.why')}</p>
      <p className="nothing-here-ways">
        <Link to="/">{say('trouble.home')}</Link>
      </p>
    </NothingHere>
  );
}
