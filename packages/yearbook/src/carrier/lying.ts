import type { BoundBlock } from '../bound/document.js';

/** For each block whether its page lies on its side: wide tables do, and with each the headings right above it. */
export function lyingBlocks(blocks: readonly BoundBlock[]): readonly boolean[] {
  const lies = blocks.map((block) => block.kind === 'TABLE' && block.isWide);
  for (let at = blocks.length - 2; at >= 0; at -= 1)
    if (blocks[at]?.kind === 'HEADING' && lies[at + 1] === true) lies[at] = true;
  return lies;
}
