import { balancesAsReport, beijingDay, readBalances } from '@mingjian/domain';
import type { BadPlace, Balances, BalancesInput } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { canonicalJson } from '../events/canonical-json.js';
import { sha256 } from '../events/event.js';
import { Database } from '../platform/database/database.js';
import type { Queryable } from '../platform/database/database.js';
import type { Problem } from '../platform/problems.js';
import { ObligationsRepository } from '../units/obligations.repository.js';
import { UnitDirectoryRepository } from '../units/unit-directory.repository.js';
import type { RegionRecord } from '../units/unit-in-year.js';
import { BalancesTrail } from './balances-trail.js';
import { OpeningBalancesRepository } from './opening-balances.repository.js';
import type { BalancesVersion, StandingBalances, YearBefore } from './opening-balances.repository.js';

export interface SetOpeningBalancesRequest {
  /** The year that is opened with them; they are what the year before ended with. */
  readonly year: number;
  readonly rows: readonly BalancesInput[];
}

export type SetOpeningBalancesOutcome =
  | {
      readonly kind: 'OPENING_BALANCES_SET';
      readonly year: number;
      /** Units that had none. */
      readonly added: number;
      readonly replaced: number;
      readonly unchanged: number;
    }
  | Problem<'BAD_VALUE' | 'CYCLE_CLOSED' | 'TOO_LARGE'>;

/** A county has some hundred units, and each stands in a sheet once. */
const mostRows = 500;

interface NamedBalances {
  readonly unitId: string;
  readonly balances: Balances;
}

/**
 * What a first year is opened with: last year's carried forward and in force, unit by unit. Each becomes a version of
 * the year before that holds these cells alone; it is no report of that year, and where one stands, the report speaks.
 */
@Injectable()
export class OpeningBalancesService {
  constructor(
    private readonly database: Database,
    private readonly obligations: ObligationsRepository,
    private readonly directory: UnitDirectoryRepository,
    private readonly repository: OpeningBalancesRepository,
    private readonly trail: BalancesTrail,
  ) {}

  async standing({ regionId }: RegionRecord, year: number): Promise<readonly StandingBalances[]> {
    return this.repository.standing(regionId, year);
  }

  /** The whole sheet or nothing of it. */
  async setOpeningBalances(
    actor: { readonly accountId: string | null },
    { regionId }: RegionRecord,
    { year, rows }: SetOpeningBalancesRequest,
  ): Promise<SetOpeningBalancesOutcome> {
    if (rows.length > mostRows) return { kind: 'TOO_LARGE', limit: mostRows, actual: rows.length };
    const read = readBalances(rows, year);
    if (read.kind === 'BAD_VALUE') return read;
    const { outcome, isChanged } = await this.database.transaction(async (tx) => {
      const refuse = (problem: SetOpeningBalancesOutcome) => ({ outcome: problem, isChanged: false });
      const cycle = await this.obligations.lockCycle(tx, regionId, year);
      if (!cycle || cycle.closedAt)
        return refuse({
          kind: 'CYCLE_CLOSED',
          year,
          closedOn: cycle?.closedAt ? beijingDay(cycle.closedAt) : null,
        });
      const named = await this.named(tx, regionId, year, read.balances);
      if (named.kind === 'BAD_VALUE') return refuse(named);
      const ids = named.units.map(({ unitId }) => unitId);
      const before = new Map(
        (await this.repository.yearBefore(tx, ids, year - 1)).map((one) => [one.unitId, one]),
      );
      const standing = named.units.flatMap(({ unitId }, index): readonly BadPlace[] =>
        before.get(unitId)?.reportStands ? [{ path: `rows[${index}].unit`, reason: 'REPORT_STANDS' }] : [],
      );
      if (standing.length > 0) return refuse({ kind: 'BAD_VALUE', places: standing });
      const versions = named.units.flatMap((unit) => newVersion(unit, year, before.get(unit.unitId)));
      await this.trail.write(tx, { regionId, year, accountId: actor.accountId, versions });
      const added = versions.filter(({ n }) => n === 0).length;
      const replaced = versions.length - added;
      const unchanged = named.units.length - versions.length;
      const kind = 'OPENING_BALANCES_SET' as const;
      return { outcome: { kind, year, added, replaced, unchanged }, isChanged: versions.length > 0 };
    });
    if (isChanged) this.trail.told(regionId);
    return outcome;
  }

  /** Whose balances they are, each under the code that it bore in the year before. */
  private async named(
    tx: Queryable,
    regionId: string,
    year: number,
    balances: readonly Balances[],
  ): Promise<{ readonly kind: 'NAMED'; readonly units: readonly NamedBalances[] } | Problem<'BAD_VALUE'>> {
    const codes = balances.map(({ unit }) => unit);
    const valid = new Set(
      (await this.obligations.unitsValidIn(tx, regionId, year)).map(({ unitId }) => unitId),
    );
    const inYear = await this.directory.units(tx, codes, year);
    const yearBefore = await this.directory.units(tx, codes, year - 1);
    const places: BadPlace[] = [];
    const units: NamedBalances[] = [];
    balances.forEach(({ unit, figures }, index) => {
      const path = `rows[${index}].unit`;
      const unitId = inYear.get(unit)?.unitId;
      if (unitId === undefined || !valid.has(unitId)) places.push({ path, reason: 'UNKNOWN_NAME' });
      else if (units.some((other) => other.unitId === unitId)) places.push({ path, reason: 'TWICE' });
      else units.push({ unitId, balances: { unit: yearBefore.get(unit)?.code ?? unit, figures } });
    });
    return places.length > 0 ? { kind: 'BAD_VALUE', places } : { kind: 'NAMED', units };
  }
}

/** None where the same stands already. */
function newVersion(
  { unitId, balances }: NamedBalances,
  year: number,
  before: YearBefore | undefined,
): readonly BalancesVersion[] {
  const content = balancesAsReport(balances, year);
  const hash = sha256(canonicalJson(content));
  if (before?.sha256 === hash) return [];
  const lowest = before?.lowestN ?? null;
  return [{ unitId, n: lowest === null ? 0 : lowest - 1, content, sha256: hash }];
}
