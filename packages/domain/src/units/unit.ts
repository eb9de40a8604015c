import type { Text } from '../text.js';

export type UnitKind = 'TOWN' | 'TOWNSHIP' | 'SUBDISTRICT' | 'DEPARTMENT' | 'COUNTY_OFFICE' | 'OTHER';
export type RegionKind = 'PROVINCE' | 'PREFECTURE' | 'COUNTY';

export const unitKinds: readonly { readonly id: UnitKind; readonly label: Text }[] = [
  { id: 'TOWN', label: { zh: '镇', en: 'Town' } },
  { id: 'TOWNSHIP', label: { zh: '乡', en: 'Township' } },
  { id: 'SUBDISTRICT', label: { zh: '街道', en: 'Subdistrict' } },
  { id: 'DEPARTMENT', label: { zh: '部门', en: 'Department' } },
  { id: 'COUNTY_OFFICE', label: { zh: '区县政府办公室', en: 'County office' } },
  { id: 'OTHER', label: { zh: '其他', en: 'Other' } },
];

/** Kinds that are 乡镇街道; the others are departments of the county. */
export const townshipKinds: readonly UnitKind[] = ['TOWN', 'TOWNSHIP', 'SUBDISTRICT'];

export function isUnitKind(value: string): value is UnitKind {
  return unitKinds.some(({ id }) => id === value);
}

export function isTownshipKind(kind: UnitKind): boolean {
  return townshipKinds.includes(kind);
}

/** Years, both included, in which a name, code and belonging hold; an open end is null. */
export interface Validity {
  readonly validFrom: number;
  readonly validTo: number | null;
}

export function holdsIn({ validFrom, validTo }: Validity, year: number): boolean {
  return validFrom <= year && (validTo === null || year <= validTo);
}

/** The entry that holds in a year; outside all of them the nearest one, for a unit is still called something. */
export function validIn<V extends Validity>(validities: readonly V[], year: number): V | null {
  const sorted = [...validities].sort((a, b) => a.validFrom - b.validFrom);
  return (
    sorted.find((validity) => holdsIn(validity, year)) ??
    sorted.filter(({ validFrom }) => validFrom <= year).at(-1) ??
    sorted[0] ??
    null
  );
}
