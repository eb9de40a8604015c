import { assertUnreachable } from '@mingjian/domain';
import { Refusal } from '../platform/refusals.js';
import { access } from './viewer.js';
import type { Target, Viewer } from './viewer.js';
import type { Operation } from './permissions.js';

/**
 * Whether the viewer may go on. False when what is asked about is not the viewer's to know of: it is then
 * answered as if it did not exist. A role that does not suffice, and nobody, end the field with a code.
 */
export function permit(viewer: Viewer | null, operation: Operation, target: Target = {}): boolean {
  const answer = access(viewer, operation, target);
  switch (answer) {
    case 'ALLOWED':
      return true;
    case 'NOT_FOUND':
      return false;
    case 'FORBIDDEN':
    case 'UNAUTHENTICATED':
      throw new Refusal(answer);
    default:
      return assertUnreachable(answer);
  }
}

/** The viewer of a field that nobody can be asked. */
export function signedIn(viewer: Viewer | null): Viewer {
  if (viewer === null) throw new Refusal('UNAUTHENTICATED');
  return viewer;
}
