import { isMeasureId } from '@mingjian/domain';
import type { MeasureId } from '@mingjian/domain';

/** The ways to look at a comparison; which one stands in the address. */
export type CompareView = 'table' | 'multiples' | 'scatter';
export const compareViews: readonly CompareView[] = ['table', 'multiples', 'scatter'];

export function readView(search: URLSearchParams): CompareView {
  return compareViews.find((view) => view === search.get('view')) ?? 'table';
}

/** The same comparison looked at in another way; what the other ways were set to stays in the address. */
export function searchOfView(search: URLSearchParams, view: CompareView): string {
  return searchWith(search, { view: view === 'table' ? null : view }).toString();
}

/** A small chart for each unit, or for each measure. */
export type PanelFor = 'units' | 'measures';

export interface MultiplesChoice {
  readonly each: PanelFor;
  /** What the units' charts draw. */
  readonly measure: MeasureId;
  readonly scale: 'SAME' | 'OWN';
}

/** `usual` is the first measure compared. */
export function readMultiples(search: URLSearchParams, usual: MeasureId): MultiplesChoice {
  return {
    each: search.get('each') === 'measures' ? 'measures' : 'units',
    measure: readMeasure(search, 'of') ?? usual,
    scale: search.get('scale') === 'own' ? 'OWN' : 'SAME',
  };
}

export function multiplesSearch(
  search: URLSearchParams,
  { each, measure, scale }: Partial<MultiplesChoice>,
): URLSearchParams {
  return searchWith(search, {
    ...(each === undefined ? {} : { each: each === 'units' ? null : each }),
    ...(measure === undefined ? {} : { of: measure }),
    ...(scale === undefined ? {} : { scale: scale === 'SAME' ? null : 'own' }),
  });
}

export interface ScatterChoice {
  readonly x: MeasureId;
  readonly y: MeasureId;
  readonly year: number;
}

const usualAxes = { x: 'applications.received', y: 'disclosure.items' } as const satisfies Record<
  string,
  MeasureId
>;

/** A year that is none of those that can be looked at becomes the one of the page. */
export function readScatter(search: URLSearchParams, years: readonly number[], usual: number): ScatterChoice {
  const year = Number(search.get('at'));
  return {
    x: readMeasure(search, 'x') ?? usualAxes.x,
    y: readMeasure(search, 'y') ?? usualAxes.y,
    year: years.includes(year) ? year : usual,
  };
}

export function scatterSearch(
  search: URLSearchParams,
  { x, y, year }: Partial<ScatterChoice>,
): URLSearchParams {
  return searchWith(search, {
    ...(x === undefined ? {} : { x }),
    ...(y === undefined ? {} : { y }),
    ...(year === undefined ? {} : { at: String(year) }),
  });
}

/** Null takes a name out. */
function searchWith(
  before: URLSearchParams,
  values: Readonly<Record<string, string | null>>,
): URLSearchParams {
  const search = new URLSearchParams(before);
  for (const [name, value] of Object.entries(values))
    if (value === null) search.delete(name);
    else search.set(name, value);
  return search;
}

function readMeasure(search: URLSearchParams, name: string): MeasureId | null {
  const value = search.get(name) ?? '';
  return isMeasureId(value) ? value : null;
}
