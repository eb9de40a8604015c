import { isMeasureId, isTownshipKind } from '@mingjian/domain';
import type { FigureValue, MeasureId, UnitKind } from '@mingjian/domain';

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

/** As many as a sentence can hold against each other. */
const usualUnitCount = 2;

interface PickableUnit {
  readonly code: string;
  readonly kind: UnitKind;
  readonly expected?: boolean | null | undefined;
}

interface UnitFigures {
  readonly unit: string;
  /** Of the first measure compared, one for each year. */
  readonly values: readonly (FigureValue | null)[];
}

/**
 * Until somebody chooses: the two townships with the largest last figure among those that have one in every year;
 * ties go by code. Where there are not two, whoever is expected, so that the page says what is missing.
 */
export function usualUnits(
  units: readonly PickableUnit[],
  figures: readonly UnitFigures[],
): readonly string[] {
  const expected = units.filter((unit) => unit.expected !== false);
  const townships = expected.filter(({ kind }) => isTownshipKind(kind));
  const candidates = (townships.length < usualUnitCount ? expected : townships).map(({ code }) => ({
    code,
    amount: lastOfAll(figures.find(({ unit }) => unit === code)?.values ?? []),
  }));
  return candidates
    .sort((one, other) => other.amount - one.amount || (one.code < other.code ? -1 : 1))
    .slice(0, usualUnitCount)
    .map(({ code }) => code);
}

/** The figure of the last year where each year has one; below all figures where one is missing. */
function lastOfAll(values: readonly (FigureValue | null)[]): number {
  const last = values.at(-1) ?? null;
  return last === null || values.includes(null) ? -1 : Number(last);
}

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

/**
 * What somebody changed on screen, done to what the address holds by now: a page that is still being drawn may show
 * less. Lists that the address leaves to the page are those shown.
 */
export function changedSelection(
  now: CompareSelection,
  shown: CompareSelection,
  chosen: CompareSelection,
): CompareSelection {
  return {
    units: changedList(now.units, shown.units, chosen.units),
    years: [...changedList(now.years, shown.years, chosen.years)].sort((a, b) => a - b),
    measures: changedList(now.measures, shown.measures, chosen.measures),
  };
}

function changedList<T>(now: readonly T[], shown: readonly T[], chosen: readonly T[]): readonly T[] {
  const before = now.length > 0 ? now : shown;
  const kept = before.filter((one) => chosen.includes(one) || !shown.includes(one));
  return [...kept, ...chosen.filter((one) => !shown.includes(one) && !kept.includes(one))];
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
