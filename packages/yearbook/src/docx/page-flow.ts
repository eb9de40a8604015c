import type { Sheet } from './bound-measures.js';

/** What stands above and below a piece, in twips. */
interface Spaces {
  readonly before: number;
  readonly after: number;
}

/** Heights are known to half a point: what fits but for that fits. */
const grain = 5;

const noSpaces: Spaces = { before: 0, after: 0 };

/** Fills page after page with lines and rows of known heights, as Word does, and tells on which page it is. */
export class PageFlow {
  #page = 0;
  #at = 0;
  #height = 0;
  /** What has to stand on one page with what follows it: its height, and who wants to know on which. */
  #kept = 0;
  /** The space above it. */
  #above = 0;
  /** The space under what stands last. */
  #under = 0;
  #waiting: ((page: number) => void)[] = [];

  /** Begins a page of a kind; a sheet's part always does. */
  begin({ height, margins }: Sheet): void {
    this.#settle(0);
    this.#next();
    this.#under = 0;
    this.#height = height - margins.top - margins.bottom + grain;
  }

  /** A heading or a caption. */
  keep(height: number, { before, after }: Spaces = noSpaces, onPage?: (page: number) => void): void {
    this.#leave(before);
    this.#kept += height + after;
    this.#under = after;
    if (onPage) this.#waiting.push(onPage);
  }

  /** Lines of one paragraph: a single one is left neither at the foot of a page nor at the head of the next. */
  lines(count: number, line: number, { before, after }: Spaces = noSpaces): void {
    this.#leave(before);
    this.#settle(Math.min(count, count === 3 ? 3 : 2) * line);
    let left = count;
    while (left > 0) {
      const fit = Math.floor((this.#height - this.#at) / line);
      const here = fit >= left ? left : left - fit === 1 ? fit - 1 : fit;
      if (here > 0) this.#at += here * line;
      left -= Math.max(0, here);
      if (left > 0) this.#next();
    }
    this.#at += after;
    this.#under = after;
  }

  /**
   * Rows that are not torn apart, under heads that come again on every page: the first of them together, and the last
   * with what is under them.
   */
  rows(
    heads: number,
    heights: readonly number[],
    { first, last, under }: { readonly first: number; readonly last: number; readonly under: number },
  ): void {
    const keptFrom = Math.max(0, heights.length - last);
    const kept = heights.slice(keptFrom).reduce((sum, height) => sum + height, under);
    const begin = heights.slice(0, Math.min(first, keptFrom)).reduce((sum, height) => sum + height, heads);
    this.#settle(first >= keptFrom ? begin + kept : begin);
    this.#at += heads;
    heights.forEach((height, at) => {
      const needed = at === keptFrom ? kept : height;
      if (at > 0 && this.#at + needed > this.#height) {
        this.#next();
        this.#at += heads;
      }
      this.#at += height;
    });
    this.#under = 0;
  }

  /** Ends the page here, if anything stands on it. */
  turn(): void {
    this.#settle(0);
    if (this.#at > 0) this.#next();
    this.#under = 0;
  }

  /** Of two spaces that meet the larger one is left. */
  #leave(before: number): void {
    const space = Math.max(0, before - this.#under);
    if (this.#kept === 0) this.#above = space;
    this.#kept += space;
  }

  #settle(first: number): void {
    if (this.#kept + first > this.#height - this.#at && this.#at > 0) {
      this.#next();
      // Where a page ends by itself, nothing is left above what begins the next.
      this.#kept -= this.#above;
    }
    for (const onPage of this.#waiting) onPage(this.#page);
    this.#at += this.#kept;
    this.#kept = 0;
    this.#above = 0;
    this.#waiting = [];
  }

  #next(): void {
    this.#page += 1;
    this.#at = 0;
  }
}
