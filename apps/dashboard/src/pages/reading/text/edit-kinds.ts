import type { DamageKind, Repair } from '@mingjian/domain';
import type { MessageKey } from '../../../messages/zh';

/** What a person is told of a kind of damage: half a character that was lost belongs to the run it ends. */
export const editNames: Readonly<Record<DamageKind, MessageKey>> = {
  C1: 'reading.edit.C1',
  C2: 'reading.edit.C2',
  C3: 'reading.edit.C3',
  'C3-tail': 'reading.edit.C3',
  C10: 'reading.edit.C10',
};

/** The groups in which edits are counted and looked through, what was guessed first. */
export const editGroups = ['inferred', 'torn', 'reading', 'traditional', 'punctuation'] as const;
export type EditGroup = (typeof editGroups)[number];

export function isInGroup({ kind, certainty }: Repair, group: EditGroup): boolean {
  switch (group) {
    case 'inferred':
      return certainty === 'inferred';
    case 'torn':
      return kind === 'C3';
    case 'reading':
      return kind === 'C2';
    case 'traditional':
      return kind === 'C1';
    case 'punctuation':
      return kind === 'C10';
  }
}

/** How many edits each group has; groups without any are left out. */
export function editCounts(
  repairs: readonly Repair[],
): readonly { readonly group: EditGroup; readonly n: number }[] {
  return editGroups
    .map((group) => ({ group, n: repairs.filter((repair) => isInGroup(repair, group)).length }))
    .filter(({ n }) => n > 0);
}
