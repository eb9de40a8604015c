import type { Coverage } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { permit, signedIn } from '../accounts/permit.js';
import type { Viewer } from '../accounts/viewer.js';
import type { Basis } from '../assessment/basis.js';
import type { FreshnessOfRegion } from '../assessment/freshness.repository.js';
import { FailedReportsRepository } from '../assessment/failed-reports.repository.js';
import { RegionsAsked } from '../units/regions-asked.js';
import type { RegionRecord } from '../units/unit-in-year.js';
import { refuseBeyond } from './asked-too-much.js';
import { ComparedCellsRepository } from './compared-cells.repository.js';
import { cellsNamed, cellsOfUnits } from './compared-cells.js';
import type { CellOfUnit } from './compared-cells.js';
import { ComparisonRepository } from './comparison.repository.js';
import { measuresNamed } from './measures-named.js';
import { measuresAskedIn, mediansOf, seriesOf } from './series-of.js';
import type { AskedUnit, ComparedMeasure, MedianOfAll, SeriesOfUnit } from './series-of.js';
import { seesRegion, seesUnit } from './sight.js';

export interface ComparisonQuestion {
  readonly region: string;
  readonly units: readonly string[];
  readonly years: readonly number[];
  /** Null for every measure that the forms of these years ask for. */
  readonly measures: readonly string[] | null;
  /** Cells of the forms, beside the measures. */
  readonly cells: readonly string[];
  readonly basis: Basis;
}

export interface ComparisonAnswer {
  readonly region: RegionRecord;
  readonly basis: Basis;
  readonly provisional: boolean;
  readonly years: readonly number[];
  readonly units: readonly AskedUnit[];
  readonly measures: readonly ComparedMeasure[];
  readonly coverage: readonly Coverage[];
  readonly series: readonly SeriesOfUnit[];
  readonly cells: readonly CellOfUnit[];
  readonly medians: readonly MedianOfAll[];
  readonly freshness: FreshnessOfRegion;
}

/** Units and years side by side. */
@Injectable()
export class ComparisonService {
  constructor(
    private readonly regions: RegionsAsked,
    private readonly repository: ComparisonRepository,
    private readonly failed: FailedReportsRepository,
    private readonly statedCells: ComparedCellsRepository,
  ) {}

  /** Null where the region is not the viewer's to know of. Units that are unknown or foreign are left out. */
  async comparison(viewer: Viewer | null, question: ComparisonQuestion): Promise<ComparisonAnswer | null> {
    const asker = signedIn(viewer);
    const { basis } = question;
    const years = [...new Set(question.years)];
    const codes = [...new Set(question.units)];
    const measures = question.measures === null ? measuresAskedIn(years) : measuresNamed(question.measures);
    refuseBeyond('years', years.length);
    refuseBeyond('units', codes.length);
    refuseBeyond('measures', measures.length);
    const cells = cellsNamed(question.cells);
    refuseBeyond('cells', cells.length);
    refuseBeyond('series', codes.length * (measures.length + cells.length));

    const region = await this.regions.region(asker, question.region);
    if (region === null) return null;
    const { regionId } = region;
    const ids = await this.repository.unitsIn(regionId, codes);
    const units = codes.flatMap((code) => {
      const unitId = ids.get(code);
      return unitId === undefined ? [] : [{ unitId, code }];
    });
    const seesAll = seesRegion(viewer, basis, regionId);
    const isOwn = ({ unitId }: AskedUnit, year?: number): boolean =>
      seesUnit(viewer, { unitId, regionId }, year);
    // Her own units a clerk may compare on any basis, but not beside what others have not published.
    if (!seesAll && !(units.length > 0 && units.every((unit) => isOwn(unit))))
      if (!permit(viewer, 'readAggregates', { regionId })) return null;

    const seenYears = years.filter((year) => seesRegion(viewer, basis, regionId, year));
    const unitIds = units.map(({ unitId }) => unitId);
    const [compared, reports, stated] = await Promise.all([
      this.repository.figures({
        regionId,
        unitIds,
        years,
        measures: measures.map(({ id }) => id),
        basis,
        ofAllUnits: seesAll,
      }),
      this.failed.reports({ regionId, unitIds, years, basis }),
      this.statedCells.cells({ regionId, unitIds, years, cells, basis }),
    ]);
    const { figures, freshness } = compared;
    const isVisible = (unit: AskedUnit, year: number): boolean =>
      seenYears.includes(year) || isOwn(unit, year);
    return {
      region,
      basis,
      provisional: basis === 'LATEST_FILED',
      years,
      units,
      measures,
      coverage: years.map((year) => compared.coverage.get(year) ?? { expected: 0, reported: 0 }),
      series: seriesOf({
        units,
        years,
        measures,
        figures,
        reports,
        isVisible,
      }),
      cells: cellsOfUnits(units, years, cells, stated, isVisible),
      medians: mediansOf(
        years,
        measures,
        seesAll ? figures.filter(({ year }) => seenYears.includes(year)) : [],
      ),
      freshness,
    };
  }
}
