import { Refusal } from '../../platform/refusals.js';
import type { RegionRecord } from '../../units/unit-in-year.js';
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

/** Documents speak of a county's units one by one: nobody reads those of a whole prefecture in one. */
export function demandCounty({ kind }: RegionRecord): void {
  if (kind !== 'COUNTY')
    throw new Refusal(
      'BAD_REQUEST',
      { reason: 'NOT_A_COUNTY' },
      {
        zh: '汇编按区县制作。请选一个区县。',
        en: 'These documents are made county by county. Choose a county.',
      },
    );
}
