import { isMeasureId } from '@mingjian/domain';
import type { MeasureId } from '@mingjian/domain';

/** What is compared; the whole of it stands in the address, so that a comparison can be sent as a link. */
export interface CompareSelection {
  readonly units: readonly string[];
  readonly years: readonly number[];
  readonly measures: readonly MeasureId[];
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
  const years = list('years')
    .map(Number)
    .filter((year) => Number.isInteger(year) && year > 1990 && year < 2200);
  const measures = list('measures').filter(isMeasureId);
  return {
    units: [...new Set(list('units'))].slice(0, mostUnits),
    years: [...new Set(years)].sort((a, b) => a - b).slice(-mostYears),
    measures: measures.length > 0 ? measures : usualMeasures,
  };
}

/** The address of a selection over what else it holds; what is usual is left out. */
export function selectionSearch(
  { units, years, measures }: CompareSelection,
  before: URLSearchParams,
): URLSearchParams {
  const search = new URLSearchParams(before);
  const put = (name: string, values: readonly (string | number)[]): void => {
    if (values.length > 0) search.set(name, values.join(','));
    else search.delete(name);
  };
  put('units', units);
  put('years', years);
  put('measures', measures.join() === usualMeasures.join() ? [] : measures);
  return search;
}
