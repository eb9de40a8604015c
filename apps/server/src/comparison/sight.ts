import { permit } from '../accounts/permit.js';
import { access } from '../accounts/viewer.js';
import type { Viewer } from '../accounts/viewer.js';
import type { Operation } from '../accounts/permissions.js';
import type { Basis } from '../assessment/basis.js';

/** What reading aggregates over a basis takes: what is published, everybody in the county may compare. */
function operationOver(basis: Basis): Operation {
  return basis === 'PUBLISHED' ? 'readPublishedAggregates' : 'readAggregates';
}

/**
 * Whether a whole region may be compared over a basis. False when the region is not the viewer's to know of; a
 * role that does not suffice, and nobody, end the field with a code.
 */
export function permitRegion(viewer: Viewer | null, basis: Basis, regionId: string, year?: number): boolean {
  return permit(viewer, operationOver(basis), { regionId, ...(year === undefined ? {} : { year }) });
}

/** The same for one unit: her own on any basis, another one of her county only where it is published. */
export function permitUnit(
  viewer: Viewer | null,
  basis: Basis,
  unit: { readonly unitId: string; readonly regionId: string },
  year: number,
): boolean {
  const { unitId, regionId } = unit;
  if (access(viewer, 'readAggregates', { unitId, regionId, year }) === 'ALLOWED') return true;
  return basis === 'PUBLISHED'
    ? permitRegion(viewer, basis, regionId, year)
    : permit(viewer, 'readAggregates', { unitId, regionId, year });
}

/** Whether the figures of all units of a region may be seen over a basis in a year. */
export function seesRegion(viewer: Viewer | null, basis: Basis, regionId: string, year?: number): boolean {
  const target = { regionId, ...(year === undefined ? {} : { year }) };
  return access(viewer, operationOver(basis), target) === 'ALLOWED';
}

/** Whether a unit's own unpublished figures are the viewer's to see. */
export function seesUnit(
  viewer: Viewer | null,
  unit: { readonly unitId: string; readonly regionId: string },
  year?: number,
): boolean {
  const { unitId, regionId } = unit;
  const target = { unitId, regionId, ...(year === undefined ? {} : { year }) };
  return access(viewer, 'readAggregates', target) === 'ALLOWED';
}
