import { figureOnMap, isAll, partsOfArea, sumOfAmounts } from '@mingjian/domain';
import type { Amount, Coverage, Part } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import type { Basis } from '../assessment/basis.js';
import { UnitsOverYearsRepository } from '../units/units-over-years.repository.js';
import { RegionYearsRepository } from './region-years.repository.js';
import type { FactsOfPart, PlaceOfUnit, RegionSums, SumOfYear } from './region-years.repository.js';

/** Sums of what a region is on a map, with how many units were added by a share or could not be. */
export interface SumsOnMap extends RegionSums {
  readonly estimated: ReadonlyMap<number, number>;
  readonly unweighed: ReadonlyMap<number, number>;
}

interface PartOfYear extends Part {
  readonly year: number;
}

/** A region's sums as if it had always had the units that it has on the map of one year. */
@Injectable()
export class RegionOnMapService {
  constructor(
    private readonly repository: RegionYearsRepository,
    private readonly overYears: UnitsOverYearsRepository,
  ) {}

  async sums(regionId: string, map: number, years: readonly number[], basis: Basis): Promise<SumsOnMap> {
    const area = await this.repository.unitsOn(regionId, map);
    const over = await this.overYears.tiedTo(area);
    const parts = years.flatMap((year) =>
      partsOfArea(area, map, year, over).map((part): PartOfYear => ({ ...part, year })),
    );
    // Whole units are added up where they are kept; only what is shared out is looked at one by one.
    const shared = parts.filter(({ share }) => !isAll(share));
    const [whole, facts] = await Promise.all([
      this.repository.sumsOfUnits(regionId, placesOf(parts.filter(({ share }) => isAll(share))), basis),
      this.repository.factsOfUnits(regionId, placesOf(shared), basis),
    ]);
    return withShares(whole, years, shared, facts);
  }
}

function placesOf(parts: readonly PartOfYear[]): readonly PlaceOfUnit[] {
  return parts.map(({ unit, year }) => ({ unitId: unit, year }));
}

function withShares(
  whole: RegionSums,
  years: readonly number[],
  shared: readonly PartOfYear[],
  facts: readonly FactsOfPart[],
): SumsOnMap {
  if (facts.length === 0) return { ...whole, estimated: new Map(), unweighed: new Map() };
  const estimated = new Map<number, number>();
  const unweighed = new Map<number, number>();
  const coverage = new Map<number, Coverage>(whole.coverage);
  const sums = new Map(whole.sums.map((sum) => [`${sum.year} ${sum.measure}`, sum]));
  for (const year of years) {
    const reports = facts.filter((one) => one.year === year);
    const isOf = ({ unit }: Part) => reports.some((one) => one.unitId === unit && one.isReported);
    const parts = shared.filter((part) => part.year === year && isOf(part));
    estimated.set(year, parts.filter(({ share }) => share !== null).length);
    unweighed.set(year, parts.filter(({ share }) => share === null).length);
    const before = whole.coverage.get(year) ?? { expected: 0, reported: 0 };
    coverage.set(year, {
      expected: before.expected + reports.length,
      reported: before.reported + (estimated.get(year) ?? 0),
    });
    for (const [measure, amounts] of amountsByMeasure(reports)) {
      const key = `${year} ${measure}`;
      const known = sums.get(key)?.sum ?? null;
      const { sum: shares } = figureOnMap(parts, (unit) => amounts.get(unit) ?? null);
      const sum = sumOfAmounts([known, shares]);
      const reported = (known?.reported ?? 0) + (shares?.reported ?? 0);
      if (sum) sums.set(key, { year, measure, sum: { ...sum, reported } } satisfies SumOfYear);
    }
  }
  return { ...whole, sums: [...sums.values()], coverage, estimated, unweighed };
}

function amountsByMeasure(reports: readonly FactsOfPart[]): ReadonlyMap<string, ReadonlyMap<string, Amount>> {
  const byMeasure = new Map<string, Map<string, Amount>>();
  for (const { unitId, facts } of reports)
    for (const [measure, amount, qualifier] of facts) {
      const amounts = byMeasure.get(measure) ?? new Map<string, Amount>();
      byMeasure.set(measure, amounts.set(unitId, { amount: BigInt(amount), qualifier }));
    }
  return byMeasure;
}
