import { fileURLToPath } from 'node:url';

const fileOf = (name: string): string => fileURLToPath(new URL(`../../fonts/${name}`, import.meta.url));

/**
 * Noto (OFL 1.1), without what only screens and vertical lines need. Headings have the usual 6,763 characters.
 * Their quotation marks are as wide as a Chinese sign; those for Western words are cut out of them, and stand closer.
 */
export const fontFiles = {
  text: fileOf('NotoSerifSC-Regular.ttf'),
  heading: fileOf('NotoSansSC-Medium.ttf'),
  textQuotes: fileOf('WesternQuotesSerif-Regular.ttf'),
  headingQuotes: fileOf('WesternQuotesSans-Medium.ttf'),
} as const;
