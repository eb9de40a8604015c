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
  /** What of a place's three identities is gone afterwards, and what says something else than before. */
  readonly effaces?: readonly Identity[];
  readonly falsifies?: readonly Identity[];
}

/** By what a place of the form is known: names of the workbook, hidden keys, printed words. */
type Identity = 'names' | 'keys' | 'words';

/** Whether of several kinds of damage together something wrong is left, and nothing right beside it: then the file does say the other thing. */
export function leavesOnlyLies(damages: readonly Damage[]): boolean {
  const lies = damages.flatMap(({ falsifies = [] }) => falsifies);
  const lost = new Set([...lies, ...damages.flatMap(({ effaces = [] }) => effaces)]);
  return lies.length > 0 && lost.size === 3;
}
