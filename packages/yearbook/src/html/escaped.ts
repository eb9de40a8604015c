import { printable } from '../model/words.js';

/** Words as they may stand in an element or in a quoted attribute. */
export function escaped(words: string): string {
  return printable(words)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
