import type { Locale } from '../carrier/carrier-words.js';
import type { FigureIndex } from '../carrier/figures.js';
import type { PdfLinks } from './annex-links-pdf.js';
import type { Glyphs } from './glyphs.js';

/** What a block needs to know to be set. */
export interface Surroundings {
  readonly index: FigureIndex;
  readonly glyphs: Glyphs;
  readonly links: PdfLinks;
  readonly locale: Locale;
  readonly isLying: boolean;
}
