import type { BoundFigure } from '../bound/figure.js';
import type { Annex } from './annex.js';

/** Where a printed figure leads in the annex. */
export interface AnnexLink {
  /** The line of the annex, by its number. */
  readonly line: number;
  /** Whether the line leads back here: of all figures that it tells of, the one printed first. */
  readonly isLedTo: boolean;
}

/** Ties printed figures to the lines of the annex, and those back; asked in the order in which figures are printed. */
export class AnnexLinks {
  readonly #lineOf: Annex['lineOf'];
  readonly #led = new Set<number>();

  constructor({ lineOf }: Annex) {
    this.#lineOf = lineOf;
  }

  of({ key }: BoundFigure): AnnexLink | null {
    const line = this.#lineOf.get(key);
    if (line === undefined) return null;
    const isLedTo = !this.#led.has(line);
    this.#led.add(line);
    return { line, isLedTo };
  }

  /** Whether some figure was printed to which the line can lead back. */
  isPrinted(line: number): boolean {
    return this.#led.has(line);
  }
}
