import { isMeasureId } from '@mingjian/domain';
import type { MeasureId } from '@mingjian/domain';

export const trendViews = ['trend', 'composition', 'carry'] as const;
export type TrendView = (typeof trendViews)[number];

/** Whom a unit is held against. */
export const peerGroups = ['all', 'kind', 'size'] as const;
export type PeerGroup = (typeof peerGroups)[number];

/** What a whole is parted into: how applications were answered, or who applied. */
export const wholes = ['results', 'applicants'] as const;
export type Whole = (typeof wholes)[number];

/** Side by side: the years of one unit or of the region, or all units of one year. */
export const sides = ['years', 'units'] as const;
export type Side = (typeof sides)[number];

/** What is looked at; the whole of it stands in the address. */
export interface TrendsSelection {
  readonly view: TrendView;
  readonly measure: MeasureId;
  /** A unit's code; null for the region as a whole. */
  readonly unit: string | null;
  readonly peers: PeerGroup;
  /** The year of which the units are listed; null for the last one. */
  readonly at: number | null;
  readonly whole: Whole;
  readonly side: Side;
}

export const usualMeasure: MeasureId = 'applications.received';

/** In the address: nobody's own unit, but the region. */
const noUnit = 'none';

/** Reads the address; anything that cannot be meant is left out. */
export function readSelection(search: URLSearchParams, ownUnit: string | null): TrendsSelection {
  const measure = search.get('measure') ?? '';
  const unit = search.get('unit');
  const at = Number(search.get('at'));
  return {
    view: oneOf(trendViews, search.get('view')),
    measure: isMeasureId(measure) ? measure : usualMeasure,
    unit: unit === null ? ownUnit : unit === noUnit ? null : unit,
    peers: oneOf(peerGroups, search.get('peers')),
    at: Number.isInteger(at) && at > 1990 && at < 2200 ? at : null,
    whole: oneOf(wholes, search.get('whole')),
    side: oneOf(sides, search.get('side')),
  };
}

/** An address with what somebody chose, over what else it holds; what is usual is left out. */
export function selectionSearch(
  chosen: Partial<TrendsSelection>,
  before: URLSearchParams,
  ownUnit: string | null,
): URLSearchParams {
  const { view, measure, unit, peers, at, whole, side } = { ...readSelection(before, ownUnit), ...chosen };
  const search = new URLSearchParams(before);
  const put = (name: string, value: string | null): void => {
    if (value === null) search.delete(name);
    else search.set(name, value);
  };
  put('view', view === 'trend' ? null : view);
  put('measure', measure === usualMeasure ? null : measure);
  put('unit', unit === ownUnit ? null : (unit ?? noUnit));
  put('peers', peers === 'all' ? null : peers);
  put('at', at === null ? null : String(at));
  put('whole', whole === 'results' ? null : whole);
  put('side', side === 'years' ? null : side);
  return search;
}

/** The first is the usual one. */
function oneOf<Name extends string>(names: readonly [Name, ...Name[]], asked: string | null): Name {
  return names.find((name) => name === asked) ?? names[0];
}
