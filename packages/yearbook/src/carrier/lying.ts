import type { BoundBlock } from '../bound/document.js';

/**
 * For each block whether its page lies on its side: wide tables do, and with each the headings right above it and the
 * words between. Left behind, a heading and a line of text would have a page of their own.
 */
export function lyingBlocks(blocks: readonly BoundBlock[]): readonly boolean[] {
  const lies = blocks.map((block) => block.kind === 'TABLE' && block.isWide);
  for (let at = blocks.length - 1; at > 0; at -= 1) {
    if (lies[at] !== true || blocks[at]?.kind !== 'TABLE') continue;
    let first = at;
    while (isWords(blocks[first - 1])) first -= 1;
    while (blocks[first - 1]?.kind === 'HEADING') first -= 1;
    if (blocks[first]?.kind === 'HEADING') lies.fill(true, first, at);
  }
  return lies;
}

function isWords(block: BoundBlock | undefined): boolean {
  return block?.kind === 'PARAGRAPH' || block?.kind === 'NOTE';
}
