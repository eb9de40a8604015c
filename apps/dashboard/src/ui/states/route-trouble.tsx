import { useRouteError } from 'react-router';
import { TroublePage } from './trouble-page';

/** A page that failed to load or to draw; the shell around it stays usable. */
export function RouteTrouble() {
  return <TroublePage error={useRouteError()} onAgain={() => window.location.reload()} />;
}
