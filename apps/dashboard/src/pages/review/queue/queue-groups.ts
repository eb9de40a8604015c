import type { ReviewNeed } from '@mingjian/domain';
import type { MessageKey } from '../../../messages/zh';
import type { QueueEntry } from '../review-queries';

export interface QueueGroup {
  readonly id: 'waiting' | 'clean' | 'returned' | 'overdue' | 'toPublish' | 'rest';
  readonly title: MessageKey;
  readonly entries: readonly QueueEntry[];
}

const groups: readonly (Omit<QueueGroup, 'entries'> & { readonly needs: readonly ReviewNeed[] })[] = [
  { id: 'waiting', title: 'review.group.waiting', needs: ['FILED_AGAIN', 'TO_JUDGE'] },
  { id: 'clean', title: 'review.group.clean', needs: ['CLEAN'] },
  { id: 'returned', title: 'review.group.returned', needs: ['CORRECTION_OVERDUE', 'CORRECTION_AWAITED'] },
  { id: 'overdue', title: 'review.group.overdue', needs: ['OVERDUE'] },
  { id: 'toPublish', title: 'review.group.toPublish', needs: ['TO_PUBLISH'] },
  { id: 'rest', title: 'review.group.rest', needs: ['NOTHING'] },
];

/** The queue under the headings that a person thinks in; a heading without anybody is left out. */
export function queueGroups(entries: readonly QueueEntry[]): readonly QueueGroup[] {
  return groups
    .map(({ id, title, needs }) => ({
      id,
      title,
      entries: entries.filter(({ need }) => needs.includes(need)),
    }))
    .filter((group) => group.entries.length > 0);
}

/** The one before or after in the order of the list; null at its end. */
export function neighbour(
  entries: readonly QueueEntry[],
  code: string | null,
  step: 1 | -1,
): QueueEntry | null {
  const at = entries.findIndex((entry) => entry.code === code);
  if (at === -1) return entries[0] ?? null;
  return entries[at + step] ?? null;
}
