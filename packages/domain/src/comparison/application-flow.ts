import { sumOfCountsKnown } from './figure-amount.js';

/** Applications of one unit in one year; null is unknown. */
export interface ApplicationFlow {
  readonly received: number | null;
  readonly broughtForward: number | null;
  readonly handled: number | null;
  readonly carriedForward: number | null;
}

export interface FlowBalance {
  /** All that had to be handled: new ones and those brought forward. */
  readonly due: number | null;
  /** Handled and carried forward; equal to `due` when the year adds up. */
  readonly accounted: number | null;
  /** Null while a figure is unknown. */
  readonly balanced: boolean | null;
}

/** Whether what came in is what went out or stays, as item one plus two equals three plus four of table 3. */
export function balanceOfFlow(flow: ApplicationFlow): FlowBalance {
  const due = bothOf(flow.received, flow.broughtForward);
  const accounted = bothOf(flow.handled, flow.carriedForward);
  return { due, accounted, balanced: due === null || accounted === null ? null : due === accounted };
}

/** A unit's applications parted as a bar is: disclosed at least in part, all other results, and still open. */
export interface FlowParts {
  readonly disclosed: number;
  readonly otherwise: number;
  readonly open: number;
  readonly all: number;
}

/** The parts of what a unit had to handle; null while a figure is unknown or the results exceed their total. */
export function partsOfFlow(
  flow: Pick<ApplicationFlow, 'handled' | 'carriedForward'> & {
    readonly granted: number | null;
    readonly partlyGranted: number | null;
  },
): FlowParts | null {
  const disclosed = bothOf(flow.granted, flow.partlyGranted);
  if (disclosed === null || flow.handled === null || flow.carriedForward === null) return null;
  const otherwise = flow.handled - disclosed;
  if (otherwise < 0) return null;
  return { disclosed, otherwise, open: flow.carriedForward, all: flow.handled + flow.carriedForward };
}

function bothOf(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one + other;
}

/** A sum over the units of which both years are known, so that a change is not a change of who reported. */
export interface SameUnits {
  readonly from: number | null;
  readonly to: number | null;
  readonly difference: number | null;
  /** The difference without its sign, for a sentence that says more or fewer. */
  readonly distance: number | null;
  readonly units: number;
}

/** Adds up two years over the same units; a unit that lacks one of them is in neither sum. */
export function sumOverSameUnits(
  pairs: readonly { readonly from: number | null; readonly to: number | null }[],
): SameUnits {
  const both = pairs.filter(({ from, to }) => from !== null && to !== null);
  const from = sumOfCountsKnown(both.map((pair) => pair.from)).sum;
  const to = sumOfCountsKnown(both.map((pair) => pair.to)).sum;
  const difference = from === null || to === null ? null : to - from;
  return {
    from,
    to,
    difference,
    distance: difference === null ? null : Math.abs(difference),
    units: both.length,
  };
}

/**
 * The items with the largest values, those without one left out. Where those that share a value would be cut apart, none
 * of them is named: nobody is among the largest by the order of a list.
 */
export function largestBy<T>(
  items: readonly T[],
  valueOf: (item: T) => number | null,
  most: number,
): readonly T[] {
  const sorted = items
    .map((item) => ({ item, value: valueOf(item) }))
    .filter((one): one is { item: T; value: number } => one.value !== null && one.value > 0)
    .sort((a, b) => b.value - a.value);
  const next = sorted[most]?.value;
  return sorted
    .slice(0, most)
    .filter(({ value }) => value !== next)
    .map(({ item }) => item);
}
