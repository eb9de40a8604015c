import { schemeById } from '@mingjian/domain';
import type { Scheme } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { permit, signedIn } from '../accounts/permit.js';
import type { Viewer } from '../accounts/viewer.js';
import { CycleSchemesService } from '../units/cycle-schemes.service.js';
import { RegionsAsked } from '../units/regions-asked.js';
import type { UnitView } from '../units/unit-view.js';
import { UnitsService } from '../units/units.service.js';
import type { ScoredReport } from './scored-report.js';
import { ScoredReportsService } from './scored-reports.service.js';

export interface EffectAnswer {
  readonly now: Scheme;
  readonly chosen: Scheme;
  readonly units: readonly {
    readonly unit: UnitView;
    readonly now: ScoredReport;
    readonly chosen: ScoredReport;
  }[];
}

/** What another scheme would come to. */
@Injectable()
export class SchemeEffectService {
  constructor(
    private readonly regions: RegionsAsked,
    private readonly schemes: CycleSchemesService,
    private readonly scored: ScoredReportsService,
    private readonly units: UnitsService,
  ) {}

  /** Null where there is no such scheme, or the year is not the viewer's to choose one for. */
  async effect(
    viewer: Viewer | null,
    {
      region: code,
      year,
      scheme,
    }: { readonly region: string; readonly year: number; readonly scheme: string },
  ): Promise<EffectAnswer | null> {
    const asker = signedIn(viewer);
    const region = await this.regions.region(asker, code);
    if (region === null || !permit(viewer, 'manageCycles', { regionId: region.regionId, year })) return null;
    const { regionId } = region;
    const chosen = schemeById(scheme);
    if (chosen === null) return null;
    const now = await this.schemes.ofYear(regionId, year);
    const [byNow = [], byChosen = []] = await this.scored.bySchemes(regionId, year, [now, chosen]);
    const pairs = byNow.flatMap((one, at) => {
      const other = byChosen[at];
      return one.n === null || !other ? [] : [{ now: one, chosen: other }];
    });
    const views = await this.units.unitsOf(
      viewer,
      pairs.map(({ now: { unitId } }) => ({ unitId, year })),
    );
    return {
      now,
      chosen,
      units: pairs.flatMap((pair, at) => {
        const unit = views[at];
        return unit ? [{ unit, ...pair }] : [];
      }),
    };
  }
}
