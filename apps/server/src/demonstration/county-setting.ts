import { Injectable } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer.js';
import { Database } from '../platform/database/database.js';
import { CyclesService } from '../units/cycles.service.js';
import { LayingDownService } from '../units/laying-down.service.js';
import { UnitDirectoryRepository } from '../units/unit-directory.repository.js';
import type { RegionRecord } from '../units/unit-in-year.js';
import { countyUnits, demonstrationCounty, laidDownRegions } from './county/county.js';
import { countyDue } from './generator/calendar.js';

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

  async layDown(): Promise<RegionRecord> {
    for (const plan of laidDownRegions) await this.layingDown.layDown({ ...plan, demonstration: true }, null);
    const county = await this.county();
    if (county === null) throw new Error(`${demonstrationCounty} was laid down and is not there`);
    return county;
  }

  /** The ids that the county's units were given, by code. */
  async unitIds(year: number): Promise<ReadonlyMap<string, string>> {
    const codes = countyUnits.map(({ code }) => code);
    const units = await this.directory.units(this.database, codes, year);
    return new Map([...units].map(([code, { unitId }]) => [code, unitId]));
  }

  async openCycle(viewer: Viewer, county: RegionRecord, year: number): Promise<void> {
    const outcome = await this.cycles.openCycle({ accountId: viewer.accountId }, county, {
      year,
      filingDue: countyDue(year),
      publicationDue: null,
      expected: null,
    });
    if (outcome.kind !== 'CYCLE_OPENED') throw new Error(`The cycle of ${year}: ${outcome.kind}`);
  }
}
