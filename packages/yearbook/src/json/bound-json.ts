import type { BoundDocument } from '../bound/document.js';

/** The whole document with every figure's origins and the manifest; the same document gives the same bytes. */
export function boundJson(document: BoundDocument): string {
  return `${JSON.stringify(ordered(document), null, 1)}\n`;
}

/** Names of an object in the order of their code points: whoever built it in another order gets the same file. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  return Object.fromEntries(
    [...entries]
      .sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
      .map(([name, held]) => [name, ordered(held)]),
  );
}
