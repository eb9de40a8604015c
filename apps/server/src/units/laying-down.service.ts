import type { Text } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Queryable } from '../platform/database/database.js';
import { StartTrouble } from '../platform/start-trouble.js';
import { planTrouble } from './laying-down-plan.js';
import type { LayingDownPlan, RegionPlan } from './laying-down-plan.js';
import { LayingDownRepository } from './laying-down.repository.js';
import { LoggedWrite } from './logged-write.js';
import type { Written } from './logged-write.js';
import { planRegion } from './plan-region.js';
import { planUnits } from './plan-units.js';
import type { UnitChanges } from './plan-units.js';

export type { LayingDownPlan, RegionPlan, UnitPlan } from './laying-down-plan.js';

export interface LaidDown {
  readonly regionId: string;
  /** Names and codes of units that were not there before. */
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

interface RegionWritten {
  readonly regionId: string;
  readonly isChanged: boolean;
}

/** Lays down or completes a region: who reports, to whom, since when. The same plan twice changes nothing. */
@Injectable()
export class LayingDownService {
  constructor(
    private readonly write: LoggedWrite,
    private readonly repository: LayingDownRepository,
  ) {}

  /** All of a plan or nothing: a plan that cannot be meant is told as a StartTrouble, for whoever wrote it. */
  async layDown(plan: LayingDownPlan, actorId: string | null): Promise<LaidDown> {
    const trouble = planTrouble(plan);
    if (trouble) throw new StartTrouble(trouble);
    return this.write.run<LaidDown>(async (tx): Promise<Written<LaidDown>> => {
      await this.repository.lock(tx);
      const region = await this.writeRegion(tx, plan);
      const units = await this.unitChanges(tx, plan, region.regionId);
      await this.repository.insertUnits(tx, units.newUnitIds);
      const written = [...units.added, ...units.changed];
      await this.repository.writeUnitRows(tx, written);
      const linked = await this.repository.writeUnitSuccessions(tx, units.successions);
      const { regionId } = region;
      const counts = {
        added: units.added.length,
        changed: units.changed.length,
        unchanged: units.unchanged,
      };
      const outcome = { regionId, ...counts };
      if (!region.isChanged && written.length === 0 && linked === 0) return { outcome };
      const detail = { ...counts, codes: written.map(({ code }) => code) };
      return { outcome, log: { regionId, event: { act: 'UNITS_LAID_DOWN', actorId, detail } } };
    });
  }

  private async writeRegion(
    tx: Queryable,
    { region, demonstration }: LayingDownPlan,
  ): Promise<RegionWritten> {
    const known = await this.repository.regionId(tx, region.code, region.from);
    const parentId =
      region.parent === null ? null : await this.regionNamed(tx, region, region.parent, region.from);
    const rows = known === null ? [] : await this.repository.regionRows(tx, known);
    const { regionId, isNew, added, changed } = planRegion(region, parentId, rows, randomUUID);
    if (isNew) await this.repository.insertRegion(tx, regionId, demonstration);
    // Ends come first: a new name begins in a year that the old one may still hold.
    await this.repository.writeRegionRows(tx, [...changed, ...added]);
    const predecessors: string[] = [];
    for (const code of region.predecessors)
      predecessors.push(await this.regionNamed(tx, region, code, region.from - 1));
    const linked = await this.repository.writeRegionSuccessions(tx, region.from, predecessors, regionId);
    return { regionId, isChanged: added.length + changed.length + linked > 0 };
  }

  /** The region that a plan names beside its own, by the code it bears in a year. */
  private async regionNamed(
    tx: Queryable,
    { code, name }: RegionPlan,
    other: string,
    year: number,
  ): Promise<string> {
    const regionId = await this.repository.regionId(tx, other, year);
    if (regionId === null) throw new StartTrouble(unknownRegion(code, name, other));
    return regionId;
  }

  private async unitChanges(
    tx: Queryable,
    { units }: LayingDownPlan,
    regionId: string,
  ): Promise<UnitChanges> {
    const codes = units.flatMap(({ code, predecessor }) =>
      predecessor === null ? [code] : [code, predecessor],
    );
    const standing = await this.repository.unitRows(tx, codes);
    const changes = planUnits(units, regionId, standing, randomUUID);
    if (changes.kind === 'TROUBLE') throw new StartTrouble(changes.text);
    return changes;
  }
}

function unknownRegion(code: string, name: string, other: string): Text {
  return {
    zh: `${code}（${name}）：没有代码为 ${other} 的地区，请先录入`,
    en: `${code} (${name}): no region bears the code ${other}; lay it down first`,
  };
}
