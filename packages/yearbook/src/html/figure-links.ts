import type { Piece } from '../carrier/figures.js';
import type { Sources } from '../carrier/sources.js';
import { escaped } from './escaped.js';

/** Leads from a printed figure to its line in the annex, and from there back to where it is printed first. */
export class FigureLinks {
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #printed = new Set<string>();

  constructor({ sections }: Sources) {
    const lines = sections.flatMap(({ lines: inSection }) => inSection);
    this.#numbers = new Map(lines.map(({ figure }, at) => [figure.key, at + 1]));
  }

  numberOf(key: string): number {
    return this.#numbers.get(key) ?? 0;
  }

  isPrinted(key: string): boolean {
    return this.#printed.has(key);
  }

  piece({ words, figure }: Piece): string {
    if (figure === null) return escaped(words);
    const number = this.numberOf(figure.key);
    const id = this.#printed.has(figure.key) ? '' : ` id="f${number}"`;
    this.#printed.add(figure.key);
    return `<a class="f"${id} href="#s${number}">${escaped(words)}</a>`;
  }
}
