import type { Book } from './book.js';
import type { Dice } from './moving.js';
import type { Manner } from './save-book.js';

/** One thing that happens to a workbook between the county and the county. */
export interface Damage {
  readonly name: string;
  readonly do: (book: Book, dice: Dice) => Book;
  /** How the workbook is written afterwards. */
  readonly manner?: Manner;
  /**
   * How many of the figures that are still there have to come back by themselves: all, at least four in five, or any
   * number. Those that do not have to be listed either way.
   */
  readonly taken: 'every' | 'most' | 'some';
}
