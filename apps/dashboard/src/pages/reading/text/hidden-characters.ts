/** Characters in a row that are shown as they are, or one that is shown by its number. */
export interface Run {
  /** Its place in the text that was taken apart. */
  readonly at: number;
  readonly text: string;
  readonly isHidden: boolean;
}

/*
 * Controls, marks of direction and characters without a width: in a document from outside they may turn words around
 * or hide them. A tabulator and what ends a line are no secret.
 */
const hidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/** A text in runs, so that nothing in it acts unseen. Put together again, the runs are the text. */
export function runsOf(text: string): readonly Run[] {
  const runs: Run[] = [];
  let at = 0;
  const plain = (end: number) => {
    if (end > at) runs.push({ at, text: text.slice(at, end), isHidden: false });
  };
  for (const { index, 0: character } of text.matchAll(hidden)) {
    plain(index);
    runs.push({ at: index, text: character, isHidden: true });
    at = index + character.length;
  }
  plain(text.length);
  return runs;
}

/** The number by which a character is known: U+202E. */
export function characterNumber(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A text for a title or a quote: what would act unseen stands there by its number. */
export function plainWords(text: string): string {
  return runsOf(text)
    .map((run) => (run.isHidden ? characterNumber(run.text) : run.text))
    .join('');
}
