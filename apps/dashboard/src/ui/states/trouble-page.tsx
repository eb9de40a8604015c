import { Button } from 'antd';
import { Link } from 'react-router';
import { troubleOf } from '../../api/trouble';
import type { Trouble } from '../../api/trouble';
import { useWords } from '../../messages/use-words';
import type { Words } from '../../messages/use-words';
import { NothingHere } from './nothing-here';

interface TroublePageProps {
  readonly error: unknown;
  readonly onAgain: () => void;
}

/** Says what went wrong and what can be done about it, in place of what could not be shown. */
export function TroublePage({ error, onAgain }: TroublePageProps) {
  const { say } = useWords();
  const trouble = troubleOf(error);
  // The way to the sign-in page is already being taken.
  if (trouble.kind === 'signed out') return null;
  return (
    <div role="alert">
      <NothingHere title={troubleInWords(trouble, say)}>
        <p className="nothing-here-ways">
          {trouble.kind === 'stale' ? (
            <Button type="primary" onClick={() => window.location.reload()}>
              {say('trouble.refresh')}
            </Button>
          ) : (
            <Button type="primary" onClick={onAgain}>
              {say('action.retry')}
            </Button>
          )}
          <Link to="/">{say('trouble.home')}</Link>
        </p>
      </NothingHere>
    </div>
  );
}

export function troubleInWords(trouble: Trouble, say: Words['say']): string {
  switch (trouble.kind) {
    case 'unreachable':
      return say('trouble.unreachable');
    case 'not found':
    case 'signed out':
      return say('trouble.notFound.why');
    case 'forbidden':
      return say('trouble.forbidden');
    case 'limited':
      return say('trouble.limited', { n: trouble.seconds });
    case 'storage full':
      return say('trouble.storageFull');
    case 'stale':
      return say('trouble.stale');
    case 'fault':
      return trouble.number === null
        ? say('trouble.faultWithout')
        : say('trouble.fault', { number: trouble.number });
  }
}
