import { Injectable } from '@nestjs/common';
import { access } from '../accounts/viewer.js';
import type { Viewer } from '../accounts/viewer.js';
import { EdgesRepository } from './edges.repository.js';
import { Gathering } from './gathering.js';
import type { NamedSuccession, UnitName } from './unit-in-year.js';

/** What few questions ask of a unit or region: its names, its predecessors and successors, its years. */
@Injectable()
export class EdgesService {
  private readonly gatheredNames: Gathering<readonly UnitName[]>;
  private readonly gatheredOfUnits: Gathering<readonly NamedSuccession[]>;
  private readonly gatheredOfRegions: Gathering<readonly NamedSuccession[]>;

  constructor(private readonly repository: EdgesRepository) {
    this.gatheredNames = new Gathering((ids) => repository.names(ids));
    this.gatheredOfUnits = new Gathering((ids) => repository.unitSuccessions(ids));
    this.gatheredOfRegions = new Gathering((ids) => repository.regionSuccessions(ids));
  }

  async namesOfUnit(unitId: string): Promise<readonly UnitName[]> {
    return (await this.gatheredNames.of(unitId)) ?? [];
  }

  async successionsOfUnit(unitId: string): Promise<readonly NamedSuccession[]> {
    return (await this.gatheredOfUnits.of(unitId)) ?? [];
  }

  async successionsOfRegion(regionId: string): Promise<readonly NamedSuccession[]> {
    return (await this.gatheredOfRegions.of(regionId)) ?? [];
  }

  /** Years a cycle was opened for, newest first; none where the viewer may not see the cycle. */
  async yearsOfRegion(viewer: Viewer | null, regionId: string): Promise<readonly number[]> {
    if (access(viewer, 'readCycle', { regionId }) !== 'ALLOWED') return [];
    const years = await this.repository.cycleYears(regionId);
    return years.filter((year) => access(viewer, 'readCycle', { regionId, year }) === 'ALLOWED');
  }
}
