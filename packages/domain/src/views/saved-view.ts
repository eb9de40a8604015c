import type { BadPlace, BadValueReason } from '../report/bad-value.js';
import { textProblem } from '../report/read-report.js';

/** Characters of a name: enough for "which units, which years, what for"; it is to stand in one line. */
export const longestViewName = 60;
/** Characters of an address: fifty units of nine digits and all that is asked of them. */
export const longestViewAddress = 2000;
/** Views that an account may keep: more than anybody finds again in a list. */
export const mostSavedViews = 100;

/**
 * A page of a region and what is chosen on it: `/990101/2025/matrix?basis=PUBLISHED`. It begins with a region's code,
 * as no file and no door of the server does, and has neither an empty nor a dotted part in its path: a browser would
 * make another place of them, `//host` another host.
 */
const pattern =
  /^(?:\/(?!(?:\.|%2e){1,2}(?:[/?]|$))(?:[\w.~!$&'()*+,;=:@-]|%[\dA-F]{2})+){2,}(?:\?[\w.~!$&'()*+,;=:@/?[\]%-]*)?$/i;

/** Whether an address is one of the dashboard's own views, which anybody may be led to. */
export function isViewAddress(address: string): boolean {
  return address.length <= longestViewAddress && /^\/\d/.test(address) && pattern.test(address);
}

/** A name as it is kept: two that look alike are one name. */
export function viewNameOf(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ');
}

/** What is wrong with a view that somebody wants to keep; each part may be left out where it is not asked about. */
export function viewProblems(view: {
  readonly name?: string;
  readonly address?: string;
}): readonly BadPlace[] {
  const { name, address } = view;
  return [
    ...place('name', name === undefined ? null : nameProblem(viewNameOf(name))),
    ...place('address', address === undefined || isViewAddress(address) ? null : 'NOT_A_VIEW'),
  ];
}

function nameProblem(name: string): BadValueReason | null {
  if (name === '') return 'EMPTY';
  if ([...name].length > longestViewName) return 'TOO_LONG';
  return textProblem(name, name.length);
}

function place(path: string, reason: BadValueReason | null): readonly BadPlace[] {
  return reason === null ? [] : [{ path, reason }];
}
