import { archiveYears } from '../../county/old-county.js';
import type { CountyUnit } from '../../county/county-unit.js';
import { between, randomFor } from '../random.js';

/** Normative documents as the forms until 2020 count them: made, made public, public in all. */
export interface DocumentsOfYear {
  readonly made: number;
  readonly disclosed: number;
  readonly publicTotal: number;
}

/**
 * Counted back from the end of 2020, when those in force were public, and a few beside them that had lapsed: so
 * that the years before lead to the documents with which 2021 begins.
 */
export function documentsBefore2021(present: CountyUnit): (year: number) => DocumentsOfYear {
  const years = new Map<number, DocumentsOfYear>();
  let publicTotal = present.inForceBefore + between(randomFor(present.code, 'lapsed'), [1, 3]);
  for (const year of [...archiveYears].reverse()) {
    const made = Math.min(between(randomFor(present.code, year, 'documents'), [0, 2]), publicTotal - 1);
    years.set(year, { made, disclosed: made, publicTotal });
    publicTotal -= made;
  }
  return (year) => {
    const found = years.get(year);
    if (!found) throw new Error(`The archive holds nothing of ${year}`);
    return found;
  };
}
