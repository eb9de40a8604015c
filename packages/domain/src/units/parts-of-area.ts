import { addShares, allOfIt, isSameShare, noneOfIt, shareOf, timesShare } from './share.js';
import type { Share } from './share.js';
import type { Succession } from './succession.js';

/** A unit with the years, both included, in which it was there; an open end is null. */
export interface UnitYears {
  readonly id: string;
  readonly from: number;
  readonly to: number | null;
}

/** Which units there were when, and what became of them. */
export interface UnitsOverYears {
  readonly units: readonly UnitYears[];
  readonly successions: readonly Succession[];
}

/** What of a unit's figures of a year is an area's. */
export interface Part {
  readonly unit: string;
  /** Null where only a part is, and nobody says how large a part: it is never guessed. */
  readonly share: Share | null;
  /** What the share was weighed by; empty where the whole unit is the area's, whatever the parts weigh. */
  readonly weighedBy: readonly string[];
}

/** Something handed over at the beginning of a year, seen from the side where one stands. */
interface Link {
  readonly near: string;
  readonly far: string;
  readonly weight: number | null;
  readonly weighedBy: string | null;
}

type PartShare = Omit<Part, 'unit'>;

/**
 * Of which units of a year an area is made up that the units `area` were on the map of `mapYear`: past years on
 * today's map, or today's years on a past one. Merging adds units up exactly; a part of what was split, or of what a
 * merged unit was made of, is the share that the weights say. Where all that a unit became is inside the area, the
 * whole of it is, whether or not anybody weighed it. None where nothing of the area was there.
 */
export function partsOfArea(
  area: readonly string[],
  mapYear: number,
  year: number,
  over: UnitsOverYears,
): readonly Part[] {
  const isBack = year < mapYear;
  const [after, upTo] = isBack ? [year, mapYear] : [mapYear, year];
  const steps = [...new Set(over.successions.map((one) => one.year))]
    .filter((step) => after < step && step <= upTo)
    .sort((a, b) => (isBack ? b - a : a - b));
  const whole: PartShare = { share: allOfIt, weighedBy: [] };
  const isThere = presence(over);
  const there = area.filter((unit) => isThere(unit, mapYear));
  let parts: ReadonlyMap<string, PartShare> = new Map(there.map((unit) => [unit, whole]));
  for (const step of steps) parts = acrossStep(parts, handoversOf(step, over), isBack);
  return [...parts]
    .filter(([unit]) => isThere(unit, year))
    .map(([unit, part]) => ({ unit, ...part }))
    .sort((a, b) => (a.unit < b.unit ? -1 : a.unit > b.unit ? 1 : 0));
}

/** What was handed over at the beginning of a year, and what the units that were touched and go on kept of themselves. */
export function handoversOf(year: number, over: UnitsOverYears): readonly Succession[] {
  const told = over.successions.filter((one) => one.year === year);
  const touched = new Set(told.flatMap(({ from, to }) => [from, to]));
  const isThere = presence({ units: over.units.filter(({ id }) => touched.has(id)) });
  const kept = [...touched].filter(
    (unit) =>
      isThere(unit, year - 1) &&
      isThere(unit, year) &&
      !told.some(({ from, to }) => from === unit && to === unit),
  );
  return [...told, ...kept.map((unit) => ({ year, from: unit, to: unit }))];
}

/** Whether a unit was there in a year. One of which nobody says when it was is taken to be there. */
function presence({ units }: Pick<UnitsOverYears, 'units'>): (unit: string, year: number) => boolean {
  const years = new Map<string, UnitYears[]>();
  for (const one of units) years.set(one.id, [...(years.get(one.id) ?? []), one]);
  return (unit, year) =>
    years.get(unit)?.some(({ from, to }) => from <= year && (to === null || year <= to)) ?? true;
}

function acrossStep(
  parts: ReadonlyMap<string, PartShare>,
  handovers: readonly Succession[],
  isBack: boolean,
): ReadonlyMap<string, PartShare> {
  const links = handovers.map(({ from, to, weight, weighedBy }): Link => {
    const [near, far] = isBack ? [to, from] : [from, to];
    return { near, far, weight: weight ?? null, weighedBy: weighedBy ?? null };
  });
  const touched = new Set(links.flatMap(({ near, far }) => [near, far]));
  const next = new Map([...parts].filter(([unit]) => !touched.has(unit)));
  for (const far of new Set(links.map((link) => link.far))) {
    const part = shareOver(
      links.filter((link) => link.far === far),
      parts,
    );
    if (part.share === null || !isSameShare(part.share, noneOfIt)) next.set(far, part);
  }
  return next;
}

const nothing: PartShare = { share: noneOfIt, weighedBy: [] };

/** The share of a unit on the far side, of all that it is linked to on this one. */
function shareOver(links: readonly Link[], parts: ReadonlyMap<string, PartShare>): PartShare {
  const ends = links.map((link) => ({ ...link, part: parts.get(link.near) ?? nothing }));
  const weighedBy = [...new Set(ends.flatMap(({ part }) => part.weighedBy))].sort();
  const shares = ends.map(({ part }) => part.share);
  const [first = null] = shares;
  if (first !== null && shares.every((share) => share !== null && isSameShare(share, first)))
    return { share: first, weighedBy };
  const basis = ends[0]?.weighedBy ?? null;
  const isWeighed = ends.every((end) => end.weight !== null && end.weighedBy === basis);
  const weightOfAll = ends.reduce((sum, { weight }) => sum + BigInt(weight ?? 0), 0n);
  if (!isWeighed || basis === null || weightOfAll <= 0n) return { share: null, weighedBy: [] };
  let sum = noneOfIt;
  for (const { weight, part } of ends) {
    // What weighs nothing is no part of it, whatever became of it.
    if (weight === null || weight === 0) continue;
    if (part.share === null) return { share: null, weighedBy: [] };
    sum = addShares(sum, timesShare(part.share, shareOf(BigInt(weight), weightOfAll)));
  }
  return { share: sum, weighedBy: [...new Set([...weighedBy, basis])].sort() };
}
