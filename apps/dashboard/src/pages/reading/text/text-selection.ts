import type { TextRange } from '@mingjian/domain';

/**
 * The words that a person selected, as offsets into the text that the element shows; null where nothing is selected
 * in it. Each run says where it stands (`data-at`), and how much of the text it stands for where it shows something
 * else in its place (`data-length`); number tags say neither.
 */
export function selectedRange(root: Element, selection: Selection | null): TextRange | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) return null;
  const runs = [...root.querySelectorAll<HTMLElement>('[data-at]')].filter((run) =>
    range.intersectsNode(run),
  );
  const first = runs[0];
  const last = runs.at(-1);
  if (!first || !last) return null;
  const start = offsetIn(first, range.startContainer, range.startOffset, 'start');
  const end = offsetIn(last, range.endContainer, range.endOffset, 'end');
  return start < end ? { start, end } : null;
}

function offsetIn(run: HTMLElement, container: Node, offset: number, edge: 'start' | 'end'): number {
  const at = Number(run.dataset['at']);
  const stoodFor = run.dataset['length'];
  if (stoodFor !== undefined) return edge === 'start' ? at : at + Number(stoodFor);
  if (container.nodeType === Node.TEXT_NODE && run.contains(container)) return at + offset;
  return edge === 'start' ? at : at + (run.textContent ?? '').length;
}
