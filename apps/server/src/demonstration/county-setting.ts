import type { Day } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer.js';
import { Database } from '../platform/database/database.js';
import { CyclesService } from '../units/cycles.service.js';
import { LayingDownService } from '../units/laying-down.service.js';
import { UnitDirectoryRepository } from '../units/unit-directory.repository.js';
import type { RegionRecord } from '../units/unit-in-year.js';
import { demonstrationCounty, laidDownRegions } from './county/county.js';
import { oldCounty } from './county/old-county.js';

/** Sets the stage: regions, units, and the cycle of each year. */
@Injectable()
export class CountySetting {
  constructor(
    private readonly database: Database,
    private readonly directory: UnitDirectoryRepository,
    private readonly layingDown: LayingDownService,
    private readonly cycles: CyclesService,
  ) {}

  /** The county of the demonstration, or null while there is none. */
  async county(): Promise<RegionRecord | null> {
    return this.directory.region(this.database, demonstrationCounty);
  }

  /** The county that it followed, whose archive it took over. */
  async countyBefore(): Promise<RegionRecord> {
    const county = await this.directory.region(this.database, oldCounty);
    if (county === null) throw new Error(`${oldCounty} was laid down and is not there`);
    return county;
  }

  async layDown(): Promise<RegionRecord> {
    for (const plan of laidDownRegions) await this.layingDown.layDown({ ...plan, demonstration: true }, null);
    const county = await this.county();
    if (county === null) throw new Error(`${demonstrationCounty} was laid down and is not there`);
    return county;
  }

  /** The ids that units were given, by the code that they bear in the year. */
  async unitIds(codes: readonly string[], year: number): Promise<ReadonlyMap<string, string>> {
    const units = await this.directory.units(this.database, codes, year);
    return new Map([...units].map(([code, { unitId }]) => [code, unitId]));
  }

  async openCycle(viewer: Viewer, county: RegionRecord, year: number, filingDue: Day): Promise<void> {
    const outcome = await this.cycles.openCycle({ accountId: viewer.accountId }, county, {
      year,
      filingDue,
      publicationDue: null,
      expected: null,
    });
    if (outcome.kind !== 'CYCLE_OPENED') throw new Error(`The cycle of ${year}: ${outcome.kind}`);
  }
}
