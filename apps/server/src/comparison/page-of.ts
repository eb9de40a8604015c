import { cursorOf } from '../units/cursor.js';

export interface PageAsked {
  readonly first: number;
  /** Code after which the page begins. */
  readonly after: string | null;
}

export interface Page<Entry> {
  readonly nodes: readonly Entry[];
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
}

/** One page of entries that are ordered by code. */
export function pageOf<Entry>(
  entries: readonly Entry[],
  codeOfEntry: (entry: Entry) => string,
  { first, after }: PageAsked,
): Page<Entry> {
  const rest = after === null ? entries : entries.filter((entry) => codeOfEntry(entry) > after);
  return firstOf(rest, codeOfEntry, first);
}

/** One page of entries in any order of their own: it begins after the entry with the code, and is empty without it. */
export function pageInOrder<Entry>(
  entries: readonly Entry[],
  codeOfEntry: (entry: Entry) => string,
  { first, after }: PageAsked,
): Page<Entry> {
  const at = after === null ? 0 : entries.findIndex((entry) => codeOfEntry(entry) === after) + 1;
  return firstOf(at === 0 && after !== null ? [] : entries.slice(at), codeOfEntry, first);
}

function firstOf<Entry>(
  rest: readonly Entry[],
  codeOfEntry: (entry: Entry) => string,
  first: number,
): Page<Entry> {
  const nodes = rest.slice(0, first);
  const last = nodes.at(-1);
  return {
    nodes,
    endCursor: last === undefined ? null : cursorOf(codeOfEntry(last)),
    hasNextPage: nodes.length < rest.length,
  };
}
