import { Injectable } from '@nestjs/common';
import { signedIn } from '../accounts/permit.js';
import type { Viewer } from '../accounts/viewer.js';
import { comparisonLimits, refuseBeyond } from '../comparison/asked-too-much.js';
import { permitRegion, seesRegion } from '../comparison/sight.js';
import { cursorOf } from '../units/cursor.js';
import { RegionsAsked } from '../units/regions-asked.js';
import type { RegionRecord } from '../units/unit-in-year.js';
import { UnitsService } from '../units/units.service.js';
import type { UnitKey } from '../units/units.repository.js';
import { alikeOf, changesOf, othersAlike, pastOfUnit } from './past-of.js';
import type { ChangeAfterPublication, PairAlike, PastOfUnit, ViewOf } from './past-of.js';
import { RegionPastRepository } from './region-past.repository.js';

export interface RegionPastQuestion {
  readonly region: string;
  readonly year: number;
  /** The first year; null for as far back as one may ask. */
  readonly from: number | null;
  readonly first: number;
  /** Code of the unit after which the page begins. */
  readonly after: string | null;
}

export interface PastOfRegion {
  readonly region: RegionRecord;
  readonly year: number;
  readonly years: readonly number[];
  readonly nodes: readonly PastOfUnit[];
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  readonly alike: readonly PairAlike[];
  readonly changed: readonly ChangeAfterPublication[];
}

/** So many of either are told. */
const mostTold = 100;

/** What a county's units did over the years: who was late, who is missing, whose words are whose, what was changed. */
@Injectable()
export class RegionPastService {
  constructor(
    private readonly regions: RegionsAsked,
    private readonly repository: RegionPastRepository,
    private readonly units: UnitsService,
  ) {}

  /**
   * Null where the region is not the viewer's to know of. Only who may see all of what was filed is told: a clerk
   * would otherwise learn of others what is not published. Six statements, however many units and years.
   */
  async past(viewer: Viewer | null, question: RegionPastQuestion): Promise<PastOfRegion | null> {
    const asker = signedIn(viewer);
    const { year, first } = question;
    const from = question.from ?? year - comparisonLimits.historyYears + 1;
    refuseBeyond('historyYears', year - from + 1);
    const region = await this.regions.region(asker, question.region);
    if (region === null || !permitRegion(viewer, 'LATEST_FILED', region.regionId, year)) return null;
    const { regionId } = region;
    const { units, total } = await this.repository.units(regionId, year, question);
    const page = units.slice(0, first);
    const asked = yearsBetween(from, year).filter((one) => seesRegion(viewer, 'LATEST_FILED', regionId, one));
    const keys = await this.repository.keys(regionId, idsOf(page), asked);
    const [likenesses, publications] = await Promise.all([
      this.repository.likenesses(keys),
      this.repository.publications(keys),
    ]);
    const visible = new Set(asked);
    const others = othersAlike(likenesses).filter((key) => visible.has(key.year));
    const viewOf = await this.views(viewer, [...keys, ...others]);
    const years = [...new Set(keys.map((key) => key.year))].sort((one, other) => one - other);
    const last = page.at(-1);
    return {
      region,
      year,
      years,
      nodes: page.flatMap(({ unitId }) => {
        const unit = viewOf({ unitId, year });
        return unit ? [pastOfUnit(unit, years, viewOf)] : [];
      }),
      totalCount: total,
      pageInfo: { endCursor: last ? cursorOf(last.code) : null, hasNextPage: units.length > page.length },
      alike: alikeOf(likenesses, viewOf).slice(0, mostTold),
      changed: changesOf(publications, viewOf).slice(0, mostTold),
    };
  }

  private async views(viewer: Viewer | null, keys: readonly UnitKey[]): Promise<ViewOf> {
    const named = new Map(keys.map((key) => [nameOf(key), key]));
    const views = await this.units.unitsOf(viewer, [...named.values()]);
    const byName = new Map([...named.keys()].map((name, at) => [name, views[at]]));
    return (key) => byName.get(nameOf(key));
  }
}

function idsOf(units: readonly { readonly unitId: string }[]): readonly string[] {
  return units.map(({ unitId }) => unitId);
}

function nameOf({ unitId, year }: UnitKey): string {
  return `${unitId} ${year}`;
}

function yearsBetween(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
}
