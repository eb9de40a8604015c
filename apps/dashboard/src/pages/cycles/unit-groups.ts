import { isTownshipKind } from '@mingjian/domain';
import type { UnitKind } from '@mingjian/domain';

export type UnitGroup = 'townships' | 'departments';
export const unitGroups: readonly UnitGroup[] = ['townships', 'departments'];

export function inGroup(kind: UnitKind, group: UnitGroup): boolean {
  return isTownshipKind(kind) === (group === 'townships');
}
