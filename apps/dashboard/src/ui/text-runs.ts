/** Words of a text that something points to. */
export interface MarkedWords<Mark> {
  readonly start: number;
  readonly end: number;
  readonly mark: Mark;
}

/** A stretch of text under the same marks. */
export interface TextRun<Mark> {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** A text in paragraphs, each cut where a mark begins or ends. Marks that point outside of the text are left out. */
export function textRuns<Mark>(
  text: string,
  marked: readonly MarkedWords<Mark>[],
): readonly (readonly TextRun<Mark>[])[] {
  const inside = marked.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
  const edges = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort(
    (one, other) => one - other,
  );
  const paragraphs: TextRun<Mark>[][] = [[]];
  edges.forEach((start, at) => {
    const end = edges[at + 1];
    if (end === undefined) return;
    const marks = inside.filter((one) => one.start <= start && end <= one.end).map(({ mark }) => mark);
    text
      .slice(start, end)
      .split(/\n+/)
      .forEach((piece, index) => {
        if (index > 0) paragraphs.push([]);
        if (piece !== '') paragraphs.at(-1)?.push({ text: piece, marks });
      });
  });
  return paragraphs.filter((runs) => runs.some((run) => run.text.trim() !== ''));
}

/** Where words stand in a text: their first place; null where they do not. */
export function placeOfWords(
  text: string,
  words: string,
): { readonly start: number; readonly end: number } | null {
  const start = words === '' ? -1 : text.indexOf(words);
  return start === -1 ? null : { start, end: start + words.length };
}
