import { codeOf, cursorOf } from '../units/cursor.js';

export interface PageAsked {
  readonly first: number;
  readonly after: string | null;
}

export interface Page<Entry> {
  readonly nodes: readonly Entry[];
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
}

const longestPage = 100;

/** One page of entries that are ordered by code. A cursor that is none of ours begins at the beginning. */
export function pageOf<Entry>(
  entries: readonly Entry[],
  codeOfEntry: (entry: Entry) => string,
  { first, after }: PageAsked,
): Page<Entry> {
  const code = after === null ? null : codeOf(after);
  const rest = code === null ? entries : entries.filter((entry) => codeOfEntry(entry) > code);
  const nodes = rest.slice(0, Math.min(Math.max(first, 0), longestPage));
  const last = nodes.at(-1);
  return {
    nodes,
    endCursor: last === undefined ? null : cursorOf(codeOfEntry(last)),
    hasNextPage: nodes.length < rest.length,
  };
}
