import type { AnnexLinks } from '../carrier/annex-links.js';
import type { Piece } from '../carrier/figures.js';

/** Places in a PDF that can be led to: lines of the annex, and where their figures are printed. */
export class PdfLinks {
  readonly #links: AnnexLinks;
  readonly #backTo = new Map<number, string>();

  constructor(links: AnnexLinks) {
    this.#links = links;
  }

  /** Where each piece of a paragraph or cell leads; what leads back to it needs a name for the whole of it. */
  of(pieces: readonly Piece[]): {
    readonly targets: readonly (string | null)[];
    readonly name: string | null;
  } {
    let name: string | null = null;
    const targets = pieces.map(({ figure }) => {
      const link = figure && this.#links.of(figure);
      if (!link) return null;
      if (link.isLedTo) {
        name ??= `figure${link.line}`;
        this.#backTo.set(link.line, name);
      }
      return sourceName(link.line);
    });
    return { targets, name };
  }

  backTo(line: number): string | null {
    return this.#backTo.get(line) ?? null;
  }
}

export function sourceName(line: number): string {
  return `source${line}`;
}
