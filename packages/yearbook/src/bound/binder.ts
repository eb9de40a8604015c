import { amountInWords, signOf } from './shown.js';
import type { Amount, CellKind, Coverage, Day, FigureValue } from '@mingjian/domain';
import { figureOfAmount } from '@mingjian/domain';
import type { Run, TableCell } from './document.js';
import type { BoundFigure, Derivation, FigureKind, Origin } from './figure.js';

interface Bound {
  readonly kind?: FigureKind;
  readonly derivation: Derivation;
  readonly origins: readonly Origin[];
  readonly coverage?: Coverage | null;
}

/** Collects the figures of a document. Each is bound once, by its key, and named by it wherever it stands. */
export class Binder {
  readonly #figures = new Map<string, BoundFigure>();

  /** In the order in which they were bound. */
  get figures(): readonly BoundFigure[] {
    return [...this.#figures.values()];
  }

  /** As it is printed; empty where there is no such figure. */
  shown(key: string): string {
    return this.#figures.get(key)?.shown ?? '';
  }

  bind(figure: BoundFigure): Run & { readonly figure: string } {
    if (!this.#figures.has(figure.key)) this.#figures.set(figure.key, figure);
    return { figure: figure.key };
  }

  /** A whole number, as a count, points or days; null is unknown. */
  number(
    key: string,
    value: number | null,
    { kind = 'count', derivation, origins, coverage = null }: Bound,
  ): Run & { readonly figure: string } {
    const shown = value === null ? '—' : amountInWords(value, kind);
    return this.bind({ key, kind, value, qualifier: 'EXACT', shown, derivation, origins, coverage });
  }

  /** What a report says, or a sum of what reports say. */
  amount(
    key: string,
    amount: Amount | null,
    kind: CellKind,
    { derivation, origins, coverage = null }: Bound,
  ): Run & { readonly figure: string } {
    const value: FigureValue | null = amount === null ? null : figureOfAmount(amount.amount, kind);
    const qualifier = amount?.qualifier ?? 'EXACT';
    const shown = value === null ? '—' : `${signOf[qualifier]}${amountInWords(value, kind)}`;
    return this.bind({ key, kind, value, qualifier, shown, derivation, origins, coverage });
  }

  /** A day as the column prints it: 1-20; with its year where it is not the one that is expected. */
  day(key: string, day: Day | null, expectedYear: number, origins: readonly Origin[]): TableCell {
    const [year = '', month = '', date = ''] = (day ?? '').split('-');
    const short = `${Number(month)}-${date}`;
    const shown = day === null ? '—' : Number(year) === expectedYear ? short : `${year}-${short}`;
    return this.bound({
      key,
      kind: 'day',
      value: day,
      qualifier: 'EXACT',
      shown,
      derivation: 'STATED',
      coverage: null,
      origins,
    });
  }

  bound(figure: BoundFigure): TableCell {
    return { kind: 'FIGURE', ...this.bind(figure) };
  }
}

/** A place of a table with a figure that was bound. */
export function cellOf(run: { readonly figure: string }): TableCell {
  return { kind: 'FIGURE', figure: run.figure };
}

export function words(text: string): TableCell {
  return { kind: 'WORDS', words: text };
}

/** What a report says, as it says it. */
export function quoted(text: string): TableCell {
  return { kind: 'WORDS', words: text, isQuoted: true };
}
