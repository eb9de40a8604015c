import { Injectable } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer.js';
import { Database } from '../platform/database/database.js';
import { LeastRecentlyUsed } from '../platform/least-recently-used.js';
import { UnitDirectoryRepository } from './unit-directory.repository.js';
import type { RegionRecord } from './unit-in-year.js';

const remembered = 2000;

/**
 * Regions as questions name them. Each field of a page names the same one, and they change once in some years: a
 * region is remembered under the mark that stood when the viewer was looked up, with which it is forgotten.
 */
@Injectable()
export class RegionsAsked {
  private readonly known = new LeastRecentlyUsed<RegionRecord>(remembered);

  constructor(
    private readonly database: Database,
    private readonly directory: UnitDirectoryRepository,
  ) {}

  /**
   * By any code it ever bore, as it stands in the year; without a year, as it stood last. Who changes regions asks the
   * directory instead: a viewer's mark is that of before the change.
   */
  async region(viewer: Viewer, code: string, year?: number): Promise<RegionRecord | null> {
    const key = `${viewer.regionsAsOf} ${year ?? ''} ${code}`;
    const known = this.known.get(key);
    if (known) return known;
    const region = await this.directory.region(this.database, code, year);
    if (region !== null) this.known.set(key, region);
    return region;
  }
}
