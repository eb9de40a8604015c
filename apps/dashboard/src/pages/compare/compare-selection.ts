import { isMeasureId } from '@mingjian/domain';
import type { MeasureId } from '@mingjian/domain';

export type Basis = 'LATEST_FILED' | 'ACCEPTED' | 'PUBLISHED';
export const bases: readonly Basis[] = ['LATEST_FILED', 'ACCEPTED', 'PUBLISHED'];

/** What is compared; the whole of it stands in the address, so that a comparison can be sent as a link. */
export interface CompareSelection {
  readonly units: readonly string[];
  readonly years: readonly number[];
  readonly measures: readonly MeasureId[];
  readonly basis: Basis;
}

export const mostUnits = 4;
export const mostYears = 4;

/** Rows shown until somebody chooses others: from each part of the form the ones that differ between units. */
export const usualMeasures: readonly MeasureId[] = [
  'applications.received',
  'disclosure.normativeInForce',
  'decisions.penalty',
  'disclosure.items',
  'applications.broughtForward',
  'applications.granted',
  'applications.unavailable',
  'applications.carriedForward',
  'fees.administrative',
  'training.attendees',
  'disputes.reconsiderations',
];

/** Reads the address; anything that cannot be meant is left out. */
export function readSelection(search: URLSearchParams): CompareSelection {
  const list = (name: string): string[] => (search.get(name) ?? '').split(',').filter((one) => one !== '');
  const years = list('years').map(Number).filter((year) => Number.isInteger(year) && year > 1990 && year < 2200);
  const measures = list('measures').filter(isMeasureId);
  return {
    units: [...new Set(list('units'))].slice(0, mostUnits),
    years: [...new Set(years)].sort((a, b) => a - b).slice(-mostYears),
    measures: measures.length > 0 ? measures : usualMeasures,
    basis: bases.find((basis) => basis === search.get('basis')) ?? 'LATEST_FILED',
  };
}

/** The address of a selection; what is usual is left out. */
export function selectionSearch({ units, years, measures, basis }: CompareSelection): URLSearchParams {
  const search = new URLSearchParams();
  if (units.length > 0) search.set('units', units.join(','));
  if (years.length > 0) search.set('years', years.join(','));
  if (measures.join() !== usualMeasures.join()) search.set('measures', measures.join(','));
  if (basis !== 'LATEST_FILED') search.set('basis', basis);
  return search;
}
