import type { Sheet } from './bound-measures.js';

/** What stands above and below a piece, in twips. */
interface Spaces {
  readonly before: number;
  readonly after: number;
}

const noSpaces: Spaces = { before: 0, after: 0 };

/** Fills page after page with lines and rows of known heights, as Word does, and tells on which page it is. */
export class PageFlow {
  #page = 0;
  #at = 0;
  #height = 0;
  /** What has to stand on one page with what follows it: its height, and who wants to know on which. */
  #kept = 0;
  #waiting: ((page: number) => void)[] = [];

  /** Begins a page of a kind; a sheet's part always does. */
  begin({ height, margins }: Sheet): void {
    this.#settle(0);
    this.#page += 1;
    this.#at = 0;
    this.#height = height - margins.top - margins.bottom;
  }

  /** A heading or a caption. */
  keep(height: number, { before, after }: Spaces = noSpaces, onPage?: (page: number) => void): void {
    this.#kept += before + height + after;
    if (onPage) this.#waiting.push(onPage);
  }

  /** Lines of one paragraph: a single one is left neither at the foot of a page nor at the head of the next. */
  lines(count: number, line: number, { before, after }: Spaces = noSpaces): void {
    this.#settle(before + Math.min(count, count === 3 ? 3 : 2) * line);
    this.#at += before;
    let left = count;
    while (left > 0) {
      const fit = Math.floor((this.#height - this.#at) / line);
      const here = fit >= left ? left : left - fit === 1 ? fit - 1 : fit;
      if (here > 0) this.#at += here * line;
      left -= Math.max(0, here);
      if (left > 0) this.#next();
    }
    this.#at += after;
  }

  /** Rows that are not torn apart, under heads that come again on every page. */
  rows(heads: number, heights: readonly number[]): void {
    this.#settle(heads + (heights[0] ?? 0));
    this.#at += heads;
    for (const height of heights) {
      if (this.#at + height > this.#height) {
        this.#next();
        this.#at += heads;
      }
      this.#at += height;
    }
  }

  /** Ends the page here. */
  turn(): void {
    this.#settle(0);
    this.#next();
  }

  #settle(first: number): void {
    if (this.#kept + first > this.#height - this.#at && this.#at > 0) this.#next();
    for (const onPage of this.#waiting) onPage(this.#page);
    this.#at += this.#kept;
    this.#kept = 0;
    this.#waiting = [];
  }

  #next(): void {
    this.#page += 1;
    this.#at = 0;
  }
}
