/** What a spreadsheet would take for a formula when a file is opened or pasted. */
const dangerous = /^[\s\u3000]*[=+\-@\t\r＝＋－＠]/;
const plainNumber = /^-?\d+(?:\.\d+)?$/;

/** The same words with an apostrophe before what could be taken for a formula; a plain number stays a number. */
export function neutralised(words: string): string {
  return dangerous.test(words) && !plainNumber.test(words) ? `'${words}` : words;
}
