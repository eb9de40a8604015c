import type {
  Evidence,
  Figure,
  ReadingCorrections,
  Replacement,
  Statement,
  TextRange,
} from '@mingjian/domain';
import type { FigureRow } from './figure-rows';

export type NewStatement = Statement & TextRange;

/** Puts another statement in place of the one in a row; null says that the words do not say it. */
export function replaceStatement(
  corrections: ReadingCorrections,
  row: FigureRow & { readonly list: 'statements' },
  to: NewStatement | null,
): ReadingCorrections {
  return { ...corrections, statements: replaced(corrections.statements, row, to, sameStatement) };
}

/** The same for a figure in a table of the form. */
export function replaceFigure(
  corrections: ReadingCorrections,
  row: FigureRow & { readonly list: 'figures' },
  to: (Figure & TextRange) | null,
): ReadingCorrections {
  return { ...corrections, figures: replaced(corrections.figures, row, to, sameFigure) };
}

export function addStatement(corrections: ReadingCorrections, to: NewStatement): ReadingCorrections {
  return { ...corrections, statements: [...corrections.statements, { of: null, to }] };
}

/** Says that the words of a practice do not say it, or that they do after all. */
export function togglePractice(corrections: ReadingCorrections, of: number): ReadingCorrections {
  const others = corrections.practices.filter((one) => one.of !== of);
  const practices =
    others.length < corrections.practices.length ? others : [...corrections.practices, { of, to: null }];
  return { ...corrections, practices };
}

interface Place<T> {
  readonly of: number | null;
  /** Where an added one stands among the corrections. */
  readonly added: number | null;
  readonly read: (T & Evidence) | null;
}

/** What is put back to how it was read is no correction; what was added and taken out again leaves nothing. */
function replaced<T>(
  replacements: readonly Replacement<T>[],
  { of, added, read }: Place<T>,
  to: (T & TextRange) | null,
  same: (one: T & TextRange, other: T & TextRange) => boolean,
): readonly Replacement<T>[] {
  if (of === null)
    return replacements.flatMap((one, index) => (index !== added ? [one] : to === null ? [] : [{ of, to }]));
  const others = replacements.filter((one) => one.of !== of);
  return read && to && same(read, to) ? others : [...others, { of, to }];
}

function sameStatement(one: NewStatement, other: NewStatement): boolean {
  return (
    one.measure === other.measure &&
    one.value === other.value &&
    one.qualifier === other.qualifier &&
    one.start === other.start &&
    one.end === other.end
  );
}

function sameFigure(one: Figure & TextRange, other: Figure & TextRange): boolean {
  return one.cell === other.cell && one.value === other.value && one.start === other.start;
}
