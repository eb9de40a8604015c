import { Refusal } from '../../platform/refusals.js';
import type { RegionRecord } from '../../units/unit-in-year.js';
import { permit } from '../../accounts/permit.js';
import { access } from '../../accounts/viewer.js';
import type { Viewer } from '../../accounts/viewer.js';

/**
 * Whether the viewer reads a county's documents: whoever reads its filed reports, whatever the basis. They tell of every
 * unit when it filed, how often it was returned and where its report stands, which a unit's people know of their own.
 * False when the region is not the viewer's to know of; throws for a role that does not suffice.
 */
export function permitDocument(viewer: Viewer | null, regionId: string, year: number): boolean {
  return permit(viewer, 'readFiledReport', { regionId, year });
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
