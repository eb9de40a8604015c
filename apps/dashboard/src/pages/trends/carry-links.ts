import { carryLinks } from '@mingjian/domain';
import type { CarriedYear, CarryLink, MeasureId } from '@mingjian/domain';
import { amountOfUnit, cellOfYear, figuresOfUnits } from './unit-series';
import type { SeriesAsAnswered, UnitFigure } from './unit-series';

export const outMeasure: MeasureId = 'applications.carriedForward';
export const intoMeasure: MeasureId = 'applications.broughtForward';

/** Links of one unit, by the later year of each. */
export interface ChainOfUnit {
  readonly unit: string;
  readonly links: ReadonlyMap<number, CarryLink>;
}

/** A unit with the years in which it took in others or gave up parts. */
export interface UnitOfChain {
  readonly code: string;
  readonly successions: readonly { readonly year: number }[];
}

/** Every unit's chain; units of which no year has a link are left out. */
export function chainsOf(
  series: readonly SeriesAsAnswered[],
  years: readonly number[],
  units: readonly UnitOfChain[],
): readonly ChainOfUnit[] {
  const out = figuresOfUnits(series, years, outMeasure);
  const into = figuresOfUnits(series, years, intoMeasure);
  return units.flatMap(({ code: unit, successions }): readonly ChainOfUnit[] => {
    const links = carryLinks(
      years.map((year) => {
        const [hands, takes] = [out.get(unit)?.get(year), into.get(unit)?.get(year)];
        return {
          year,
          carriedForward: amountOfUnit(hands, outMeasure),
          broughtForward: amountOfUnit(takes, intoMeasure),
          asked: askedIn(year, hands, takes),
          isSameArea: successions.every((one) => one.year !== year),
          isDoubtful: (hands?.failed ?? []).some((rule) => !rule.startsWith('YY-CARRY')),
        };
      }),
    );
    return links.length === 0 ? [] : [{ unit, links: new Map(links.map((link) => [link.year, link])) }];
  });
}

/** By the report's own form; where there is none, by the one that was due. */
function askedIn(year: number, ...figures: readonly (UnitFigure | undefined)[]): CarriedYear['asked'] {
  if (figures.some((one) => one && (one.value !== null || one.unknown === 'NOT_REPORTED'))) return 'ASKED';
  if (figures.some((one) => one?.unknown === 'NOT_COLLECTED')) return 'NOT_ON_FORM';
  return cellOfYear(outMeasure, year) === null ? 'NOT_ON_FORM' : 'NO_REPORT';
}

export type BrokenLink = Extract<CarryLink, { readonly state: 'BROKEN' }>;

/** The newest first, then in the order of the units. */
export function brokenLinks(
  chains: readonly ChainOfUnit[],
): readonly { readonly unit: string; readonly link: BrokenLink }[] {
  return chains
    .flatMap(({ unit, links }) =>
      [...links.values()].flatMap((link) => (link.state === 'BROKEN' ? [{ unit, link }] : [])),
    )
    .toSorted((one, other) => other.link.year - one.link.year);
}

/** How many links there are in each state. */
export function countLinks(chains: readonly ChainOfUnit[]): Readonly<Record<CarryLink['state'], number>> {
  const counts = { WHOLE: 0, BROKEN: 0, UNTOLD: 0 };
  for (const { links } of chains) for (const { state } of links.values()) counts[state] += 1;
  return counts;
}
