import type { BoundDocument, Run } from '@mingjian/yearbook/bound';
import type { Recounted } from './recounted.js';

const withoutBlanks = (words: string): string => words.replace(/\s/g, '');

/** Tables and figures of sentences that nobody counted again, but for those that are told to be held by their origins. */
export function uncounted(
  { blocks, figures }: BoundDocument,
  recounted: Recounted,
  heldByOrigin: readonly RegExp[],
): readonly string[] {
  const shown = new Map(figures.map(({ key, shown: words }) => [key, withoutBlanks(words)]));
  const captions = new Set(recounted.tables.map(({ caption }) => caption));
  const sentences = recounted.sentences.map(withoutBlanks);
  const isHeld = (key: string): boolean => heldByOrigin.some((pattern) => pattern.test(key));
  const inText = (runs: readonly Run[]): readonly string[] => {
    const words = (run: Run): string =>
      'figure' in run ? (shown.get(run.figure) ?? '') : withoutBlanks(run.words);
    const text = runs.map(words).join('');
    const spans = sentences.flatMap((sentence) => {
      const from = text.indexOf(sentence);
      return from < 0 ? [] : [{ from, to: from + sentence.length }];
    });
    let at = 0;
    return runs.flatMap((run) => {
      const from = at;
      at += words(run).length;
      if (!('figure' in run) || isHeld(run.figure)) return [];
      return spans.some((span) => span.from <= from && at <= span.to) ? [] : [run.figure];
    });
  };
  return blocks.flatMap((block) => {
    if (block.kind === 'PARAGRAPH' || block.kind === 'NOTE') return inText(block.runs);
    if (block.kind !== 'TABLE' || isHeld(block.key)) return [];
    const caption = block.caption.replace(/^表\d+\s*/, '');
    return captions.has(caption) ? [] : [caption];
  });
}
