import { validIn } from '@mingjian/domain';
import type { RegionKind } from '@mingjian/domain';
import type { RegionPlan } from './laying-down-plan.js';

/** A name, code and place of a region in years. */
export interface RegionRowInYears {
  readonly id: string;
  readonly regionId: string;
  readonly code: string;
  readonly name: string;
  readonly kind: RegionKind;
  readonly parentId: string | null;
  readonly validFrom: number;
  readonly validTo: number | null;
}

export interface RegionChanges {
  readonly regionId: string;
  readonly isNew: boolean;
  readonly added: readonly RegionRowInYears[];
  readonly changed: readonly RegionRowInYears[];
}

/**
 * What is to be written so that a region is as planned. `standing` are the rows of the region that bears or bore
 * the code. Another name or kind from a later year on is a new row of the same region; an end or a region above
 * that the plan does not tell stays as it is.
 */
export function planRegion(
  { code, name, kind, from, to }: RegionPlan,
  parentId: string | null,
  standing: readonly RegionRowInYears[],
  newId: () => string,
): RegionChanges {
  const planned = { code, name, kind, parentId, validFrom: from, validTo: to };
  const row = validIn(standing, from);
  if (!row) {
    const regionId = newId();
    return { regionId, isNew: true, added: [{ ...planned, id: newId(), regionId }], changed: [] };
  }
  const { regionId } = row;
  const above = parentId ?? row.parentId;
  const isSame = row.name === name && row.kind === kind && row.code === code;
  const hasEnded = row.validTo !== null && row.validTo < from;
  if (from > row.validFrom && (!isSame || hasEnded)) {
    const next = { ...planned, id: newId(), regionId, parentId: above };
    const changed = hasEnded ? [] : [{ ...row, validTo: from - 1 }];
    return { regionId, isNew: false, added: [next], changed };
  }
  if (from < row.validFrom && !isSame) {
    const before = { ...planned, id: newId(), regionId, validTo: row.validFrom - 1 };
    return { regionId, isNew: false, added: [before], changed: [] };
  }
  const validFrom = Math.min(from, row.validFrom);
  const after = { ...row, code, name, kind, parentId: above, validFrom, validTo: to ?? row.validTo };
  return { regionId, isNew: false, added: [], changed: isEqual(after, row) ? [] : [after] };
}

function isEqual(one: RegionRowInYears, other: RegionRowInYears): boolean {
  return (
    one.code === other.code &&
    one.name === other.name &&
    one.kind === other.kind &&
    one.parentId === other.parentId &&
    one.validFrom === other.validFrom &&
    one.validTo === other.validTo
  );
}
