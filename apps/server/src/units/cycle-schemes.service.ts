import { beijingDay, defaultScheme, schemeById, schemeOfVersion } from '@mingjian/domain';
import type { Scheme } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import type { Problem } from '../platform/problems.js';
import type { Actor } from './cycles.service.js';
import { CycleSchemesRepository } from './cycle-schemes.repository.js';
import { LoggedWrite } from './logged-write.js';
import type { Written } from './logged-write.js';
import { ObligationsRepository } from './obligations.repository.js';
import { readReason } from './read-cycle-plan.js';
import { SettingChangesRepository } from './setting-changes.repository.js';
import type { SettingChange } from './setting-changes.repository.js';
import type { RegionRecord } from './unit-in-year.js';

export type ChooseSchemeOutcome =
  | { readonly kind: 'SCHEME_CHOSEN'; readonly scheme: Scheme; readonly revision: number }
  | Problem<'CYCLE_CLOSED' | 'BAD_VALUE' | 'SETTING_CHANGED_MEANWHILE'>;

export interface SchemeAsked {
  readonly year: number;
  readonly scheme: string;
  readonly reason: unknown;
  /** The revision of the choice that was looked at; 0 where nobody chose. */
  readonly basedOn: number;
}

const act = 'SCHEME_CHOSEN';

/** By which scheme a county's year is counted: the default until an administrator chooses another. */
@Injectable()
export class CycleSchemesService {
  constructor(
    private readonly write: LoggedWrite,
    private readonly obligations: ObligationsRepository,
    private readonly repository: CycleSchemesRepository,
    private readonly changes: SettingChangesRepository,
  ) {}

  async ofYear(regionId: string, year: number): Promise<Scheme> {
    return (await this.ofYears(regionId, [year])).get(year) ?? defaultScheme;
  }

  /**
   * The scheme of each year. Above the counties the one that all of them share, else the default: points by different
   * schemes are not held against each other.
   */
  async ofYears(regionId: string, years: readonly number[]): Promise<ReadonlyMap<number, Scheme>> {
    const chosen = await this.repository.ofYears(regionId, years);
    return new Map(years.map((year) => [year, oneOf(chosen.get(year) ?? [])]));
  }

  /** Who chose last, and why. */
  async lastChoice(regionId: string, year: number): Promise<SettingChange> {
    return this.changes.last({ regionId, act, year });
  }

  /** Until the year is closed, and while nobody else chose since the asker looked. */
  async choose(
    actor: Actor,
    { regionId }: RegionRecord,
    { year, scheme: id, reason, basedOn }: SchemeAsked,
  ): Promise<ChooseSchemeOutcome> {
    const scheme = schemeById(id);
    if (!scheme) return { kind: 'BAD_VALUE', places: [{ path: 'scheme', reason: 'UNKNOWN_NAME' }] };
    const read = readReason(reason);
    if (read.kind === 'BAD_VALUE') return read;
    return this.write.run<ChooseSchemeOutcome>(async (tx): Promise<Written<ChooseSchemeOutcome>> => {
      const cycle = await this.obligations.lockCycle(tx, regionId, year);
      if (!cycle) return { outcome: { kind: 'CYCLE_CLOSED', year, closedOn: null } };
      if (cycle.closedAt)
        return { outcome: { kind: 'CYCLE_CLOSED', year, closedOn: beijingDay(cycle.closedAt) } };
      const last = await this.changes.last({ regionId, act, year }, tx);
      const { revision: current, by, at } = last;
      const chosen = (revision: number) => ({ kind: 'SCHEME_CHOSEN', scheme, revision }) as const;
      if (cycle.scheme === id) return { outcome: chosen(current) };
      if (current !== basedOn)
        return { outcome: { kind: 'SETTING_CHANGED_MEANWHILE', current, basedOn, by, at } };
      await this.repository.set(tx, regionId, year, id);
      const before = schemeById(cycle.scheme)?.version ?? cycle.scheme;
      const detail = { scheme: scheme.version, before, reason: read.reason };
      const event = { act, actorId: actor.accountId, reportYear: year, detail } as const;
      return { outcome: chosen(current + 1), log: { regionId, event } };
    });
  }
}

function oneOf(chosen: readonly string[]): Scheme {
  const [only, ...others] = new Set(chosen.map((name) => schemeById(name) ?? schemeOfVersion(name)));
  return only === undefined || only === null || others.length > 0 ? defaultScheme : only;
}
