/** A text in three parts: what both sides begin with, what is its own, what both end with. */
export interface MarkedWords {
  readonly before: string;
  readonly own: string;
  readonly after: string;
}

/** Where a text differs from another one, as narrow as it can be said: 900 of 全年公开900条。 beside 777. */
export function differingMiddle(text: string, other: string): MarkedWords {
  const [own, theirs] = [[...text], [...other]];
  const shorter = Math.min(own.length, theirs.length);
  let start = 0;
  while (start < shorter && own[start] === theirs[start]) start += 1;
  let end = 0;
  while (end < shorter - start && own.at(-1 - end) === theirs.at(-1 - end)) end += 1;
  return {
    before: own.slice(0, start).join(''),
    own: own.slice(start, own.length - end).join(''),
    after: own.slice(own.length - end).join(''),
  };
}
