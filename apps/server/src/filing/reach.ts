import { permissions } from '../accounts/permissions.js';
import type { Operation } from '../accounts/permissions.js';
import type { Viewer } from '../accounts/viewer.js';

/** Ids of units and regions, and the last report year in which each is the viewer's to see: two parallel lists. */
export interface Reach {
  readonly ids: readonly string[];
  readonly yearsTo: readonly number[];
}

/** A year after all others: a grant without an end. */
const endOfTime = 9999;

/** How far a viewer's grants carry for an operation, over all years at once. For nobody: nowhere. */
export function reachOf(viewer: Viewer | null, operation: Operation): Reach {
  const { roles } = permissions[operation];
  const rows = (viewer?.grants ?? [])
    .filter(({ role }) => roles[role] !== undefined)
    .flatMap((grant) => {
      const ids = grant.scope === 'REGION' ? [...grant.regionIds] : [grant.unitId];
      return ids.map((id) => ({ id, yearTo: grant.yearTo ?? endOfTime }));
    });
  return { ids: rows.map(({ id }) => id), yearsTo: rows.map(({ yearTo }) => yearTo) };
}

/** SQL: whether a reach (two parallel lists, as $1 and $2) holds an obligation. */
export function inReach(obligation: string, ids: string, yearsTo: string): string {
  return `exists (
    select from unnest(${ids}::uuid[], ${yearsTo}::integer[]) as reach (id, year_to)
    where reach.id in (${obligation}.unit_id, ${obligation}.region_id) and ${obligation}.report_year <= reach.year_to
  )`;
}
