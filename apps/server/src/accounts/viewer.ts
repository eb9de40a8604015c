import { permissions } from './permissions.js';
import type { Operation, Reach, Role } from './permissions.js';

/** A grant of a unit knows the regions that the unit belongs or belonged to. */
export interface UnitGrant {
  readonly scope: 'UNIT';
  readonly role: Role;
  readonly unitId: string;
  readonly regionIds: ReadonlySet<string>;
  /** The last report year it covers; null while it has no end. */
  readonly yearTo: number | null;
}

/** A grant of a region covers every region below it and all their predecessors. */
export interface RegionGrant {
  readonly scope: 'REGION';
  readonly role: Role;
  readonly regionId: string;
  readonly regionIds: ReadonlySet<string>;
  readonly yearTo: number | null;
}

export type Grant = UnitGrant | RegionGrant;

/** Who is asking: a person with a session or a program with a token. */
export interface Viewer {
  readonly accountId: string;
  readonly name: string;
  readonly isProgram: boolean;
  readonly grants: readonly Grant[];
  /** Another mark whenever regions changed: what is remembered of them under this one still holds. */
  readonly regionsAsOf: string;
}

/** What is asked about: a unit with the region it belongs to in the year, a region, or nothing in particular. */
export type Target =
  | { readonly unitId: string; readonly regionId: string; readonly year?: number }
  | { readonly unitId?: never; readonly regionId?: string; readonly year?: number };

export type Access = 'ALLOWED' | 'FORBIDDEN' | 'NOT_FOUND' | 'UNAUTHENTICATED';

/**
 * Whether a viewer may do something to a unit or region. What lies outside every grant is NOT_FOUND, so that
 * nobody learns what others have; what lies inside one whose role does not suffice is FORBIDDEN.
 */
export function access(viewer: Viewer | null, operation: Operation, target: Target = {}): Access {
  const { everybody, roles } = permissions[operation];
  if (everybody) return 'ALLOWED';
  if (viewer === null) return 'UNAUTHENTICATED';
  const grants = viewer.grants.filter((grant) => holdsFor(grant, operation, target.year));
  if (target.unitId === undefined && target.regionId === undefined)
    return grants.some(({ role }) => roles[role] !== undefined) ? 'ALLOWED' : 'FORBIDDEN';
  if (grants.some((grant) => reaches(grant, roles[grant.role], target))) return 'ALLOWED';
  return grants.some((grant) => reaches(grant, 'county', target)) ? 'FORBIDDEN' : 'NOT_FOUND';
}

/** Without a year, a grant that ends opens reading only: what is read says its years itself. */
function holdsFor({ yearTo }: Grant, operation: Operation, year: number | undefined): boolean {
  if (yearTo === null) return true;
  return year === undefined ? permissions[operation].reads === true : year <= yearTo;
}

function reaches(grant: Grant, reach: Reach | undefined, { unitId, regionId }: Target): boolean {
  if (reach === undefined) return false;
  if (grant.scope === 'REGION') return regionId !== undefined && grant.regionIds.has(regionId);
  if (unitId !== undefined) return grant.unitId === unitId;
  return reach === 'county' && regionId !== undefined && grant.regionIds.has(regionId);
}

/** Whether one of the viewer's grants gives this very role over a unit, or over the region it belongs to. */
export function holdsRole(
  viewer: Viewer,
  role: Role,
  target: { readonly unitId: string; readonly regionId: string; readonly year: number },
): boolean {
  return viewer.grants.some(
    (grant) =>
      grant.role === role &&
      (grant.yearTo === null || target.year <= grant.yearTo) &&
      reaches(grant, 'granted', target),
  );
}

/** Ids a repository narrows its rows to: those of a listed unit or in a listed region are the viewer's. */
export interface Scope {
  readonly unitIds: readonly string[];
  readonly regionIds: readonly string[];
}

/** Units and regions for which a viewer may do something in a year. For nobody: none. */
export function scopeOf(viewer: Viewer | null, operation: Operation, year?: number): Scope {
  const grants = (viewer?.grants ?? []).filter(
    (grant) => permissions[operation].roles[grant.role] !== undefined && holdsFor(grant, operation, year),
  );
  const regionIds = grants.flatMap((grant) => (grant.scope === 'REGION' ? [...grant.regionIds] : []));
  const unitIds = grants.flatMap((grant) => (grant.scope === 'UNIT' ? [grant.unitId] : []));
  return { unitIds: [...new Set(unitIds)], regionIds: [...new Set(regionIds)] };
}
