import type { BoundBlock, Manifest, Run } from './document.js';
import type { BoundFigure } from './figure.js';

export interface Edited {
  readonly blocks: readonly BoundBlock[];
  /** Edits that found their paragraph with all of their figures. */
  readonly taken: Manifest['edits'];
}

/**
 * Puts the county's own words in place of those of the program. An edit whose paragraph is gone, or which names a figure
 * that there is no more, is left aside: the program's words stand until somebody looks at it.
 */
export function withEdits(
  blocks: readonly BoundBlock[],
  figures: readonly BoundFigure[],
  edits: Manifest['edits'],
): Edited {
  const known = new Set(figures.map(({ key }) => key));
  const byKey = new Map(edits.map((edit) => [edit.key, edit]));
  const taken: Manifest['edits'][number][] = [];
  const edited = blocks.map((block): BoundBlock => {
    if (block.kind !== 'PARAGRAPH' && block.kind !== 'NOTE') return block;
    const edit = byKey.get(block.key);
    if (!edit || !edit.runs.every((run) => isBound(run, known))) return block;
    taken.push(edit);
    return { ...block, runs: edit.runs };
  });
  return { blocks: edited, taken };
}

function isBound(run: Run, known: ReadonlySet<string>): boolean {
  return 'words' in run || known.has(run.figure);
}
