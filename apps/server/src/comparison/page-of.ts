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
  const nodes = rest.slice(0, first);
  const last = nodes.at(-1);
  return {
    nodes,
    endCursor: last === undefined ? null : cursorOf(codeOfEntry(last)),
    hasNextPage: nodes.length < rest.length,
  };
}
