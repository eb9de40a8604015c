import type { RegionKind, UnitKind } from '@mingjian/domain';

/** A unit as it stands in one report year, whichever of its codes it was asked for by. */
export interface UnitInYear {
  readonly unitId: string;
  readonly code: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly regionId: string;
  readonly regionCode: string;
  readonly regionName: string;
  readonly regionKind: RegionKind;
  readonly validFrom: number;
  readonly validTo: number | null;
  readonly year: number;
  readonly demonstration: boolean;
}

/** A region as it stands in a year; without a year, as it stood last. */
export interface RegionRecord {
  readonly regionId: string;
  readonly code: string;
  readonly name: string;
  readonly kind: RegionKind;
  readonly parentCode: string | null;
  readonly validFrom: number;
  readonly validTo: number | null;
  readonly demonstration: boolean;
}

/** A name and code that a unit bore. */
export interface UnitName {
  readonly code: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly regionCode: string;
  readonly regionName: string;
  readonly validFrom: number;
  readonly validTo: number | null;
}

/** A body that ended in favour of another: what each was called then. */
export interface NamedSuccession {
  readonly year: number;
  readonly fromCode: string;
  readonly fromName: string;
  readonly toCode: string;
  readonly toName: string;
}
