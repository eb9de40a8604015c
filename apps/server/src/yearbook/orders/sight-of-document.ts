import { permit } from '../../accounts/permit.js';
import type { Operation } from '../../accounts/permissions.js';
import { access } from '../../accounts/viewer.js';
import type { Viewer } from '../../accounts/viewer.js';
import type { Basis } from '../../assessment/basis.js';

/** What was published, everybody in the county may read together; all else, who reads the county's filed reports. */
function operationOver(basis: Basis): Operation {
  return basis === 'PUBLISHED' ? 'readPublishedAggregates' : 'readFiledReport';
}

/** False when the region is not the viewer's to know of; throws for a role that does not suffice. */
export function permitDocument(viewer: Viewer | null, basis: Basis, regionId: string, year: number): boolean {
  return permit(viewer, operationOver(basis), { regionId, year });
}

export function seesDocument(viewer: Viewer | null, basis: Basis, regionId: string, year: number): boolean {
  return access(viewer, operationOver(basis), { regionId, year }) === 'ALLOWED';
}

export function mayOrder(viewer: Viewer | null, regionId: string, year: number): boolean {
  return access(viewer, 'orderDocument', { regionId, year }) === 'ALLOWED';
}
