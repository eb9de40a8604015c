import { beijingDay, defaultScheme, schemeById } from '@mingjian/domain';
import type { Scheme } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import type { Problem } from '../platform/problems.js';
import type { Actor } from './cycles.service.js';
import { CycleSchemesRepository } from './cycle-schemes.repository.js';
import { LoggedWrite } from './logged-write.js';
import type { Written } from './logged-write.js';
import { ObligationsRepository } from './obligations.repository.js';
import type { RegionRecord } from './unit-in-year.js';

export type ChooseSchemeOutcome =
  | { readonly kind: 'SCHEME_CHOSEN'; readonly scheme: Scheme }
  | Problem<'CYCLE_CLOSED' | 'BAD_VALUE'>;

/** By which scheme a county's year is counted: the default until an administrator chooses another. */
@Injectable()
export class CycleSchemesService {
  constructor(
    private readonly write: LoggedWrite,
    private readonly obligations: ObligationsRepository,
    private readonly repository: CycleSchemesRepository,
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

  /** Until the year is closed. */
  async choose(
    actor: Actor,
    { regionId }: RegionRecord,
    { year, scheme: id }: { readonly year: number; readonly scheme: string },
  ): Promise<ChooseSchemeOutcome> {
    const scheme = schemeById(id);
    if (!scheme) return { kind: 'BAD_VALUE', places: [{ path: 'scheme', reason: 'UNKNOWN_NAME' }] };
    const outcome = { kind: 'SCHEME_CHOSEN', scheme } as const;
    return this.write.run<ChooseSchemeOutcome>(async (tx): Promise<Written<ChooseSchemeOutcome>> => {
      const cycle = await this.obligations.lockCycle(tx, regionId, year);
      if (!cycle) return { outcome: { kind: 'CYCLE_CLOSED', year, closedOn: null } };
      if (cycle.closedAt)
        return { outcome: { kind: 'CYCLE_CLOSED', year, closedOn: beijingDay(cycle.closedAt) } };
      if (cycle.scheme === id) return { outcome };
      await this.repository.set(tx, regionId, year, id);
      const detail = { scheme: scheme.version, before: schemeById(cycle.scheme)?.version ?? cycle.scheme };
      const event = { act: 'SCHEME_CHOSEN', actorId: actor.accountId, reportYear: year, detail } as const;
      return { outcome, log: { regionId, event } };
    });
  }
}

function oneOf(ids: readonly string[]): Scheme {
  const [only, ...others] = ids;
  return (only !== undefined && others.length === 0 ? schemeById(only) : null) ?? defaultScheme;
}
