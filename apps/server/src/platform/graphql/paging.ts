import { Refusal } from '../refusals.js';

const largestPage = 100;

/** How many entries a page holds: at least one, at most 100. */
export function pageSize(first: number | null | undefined, usual: number): number {
  return Math.min(Math.max(first ?? usual, 1), largestPage);
}

/** The place after which a page begins; null for the first page. Refuses a cursor that no page ended with. */
export function placeAfter<Place>(
  cursor: string | null | undefined,
  placeOf: (cursor: string) => Place | null,
): Place | null {
  if (cursor === null || cursor === undefined) return null;
  const place = placeOf(cursor);
  if (place !== null) return place;
  throw new Refusal(
    'BAD_QUERY',
    {},
    {
      zh: 'after 应为上一页的 endCursor',
      en: '`after` must be the endCursor of a page',
    },
  );
}
