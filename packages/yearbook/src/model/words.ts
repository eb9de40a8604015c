/** Characters that no XML may hold, and those that turn the direction of what follows. */
const unprintable =
  /[\u0000-\u0008\u000b-\u001f\u007f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/g;

export function printable(words: string): string {
  return words.replace(unprintable, '').replaceAll('\t', ' ');
}

/** A text as it was typed, as paragraphs: blank lines and indentation are the paper's business. */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => printable(line).trim())
    .filter((line) => line !== '');
}

const longestLead = 40;

/** How many characters at the beginning of a paragraph are its heading: （一）主动公开。 or the whole line. */
export function leadOf(paragraph: string): number {
  const [lead] = /^[（(][一二三四五六七八九十]{1,3}[)）][^。；;]*(?:。|$)/.exec(paragraph) ?? [];
  return lead === undefined || lead.length > longestLead ? 0 : lead.length;
}
