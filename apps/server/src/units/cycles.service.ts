import { beijingDay, formatDue, statutoryDue } from '@mingjian/domain';
import type { Day } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import type { Queryable } from '../platform/database/database.js';
import type { Problem } from '../platform/problems.js';
import { LoggedWrite } from './logged-write.js';
import type { Written } from './logged-write.js';
import { ObligationsRepository } from './obligations.repository.js';
import type { ExpectedUnit, NewCycle } from './obligations.repository.js';
import { readCyclePlan, readExtension } from './read-cycle-plan.js';
import type { CyclePlan, DueByKind } from './read-cycle-plan.js';
import { UnitDirectoryRepository } from './unit-directory.repository.js';
import type { RegionRecord, UnitInYear } from './unit-in-year.js';

export interface Actor {
  /** Null for a command on the machine itself. */
  readonly accountId: string | null;
}

export type OpenCycleOutcome =
  | {
      readonly kind: 'CYCLE_OPENED';
      readonly regionId: string;
      readonly year: number;
      /** Units that were not expected before. */
      readonly added: number;
    }
  | Problem<'BAD_VALUE' | 'CYCLE_CLOSED'>;

export type ExtendDueOutcome =
  | { readonly kind: 'DUE_EXTENDED'; readonly unitId: string; readonly year: number; readonly due: Day }
  | Problem<'BAD_VALUE' | 'UNIT_NOT_EXPECTED' | 'CYCLE_CLOSED'>;

interface OpenedCycle {
  readonly kind: 'OPEN';
  readonly format: string;
  readonly isChanged: boolean;
  readonly dueByKind: DueByKind;
}

/** Sets who is expected to report for a year, and by when. */
@Injectable()
export class CyclesService {
  constructor(
    private readonly write: LoggedWrite,
    private readonly obligations: ObligationsRepository,
    private readonly directory: UnitDirectoryRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * Opens a cycle, or completes an open one: sets its dates and adds units to those expected. Nobody is ever
   * taken off the list, for a report may stand there.
   */
  async openCycle(actor: Actor, region: RegionRecord, plan: CyclePlan): Promise<OpenCycleOutcome> {
    const read = readCyclePlan(plan, beijingDay(this.clock.now()));
    if (read.kind === 'BAD_VALUE') return read;
    const { format, filingDue, publicationDue, dueByKind } = read;
    const { regionId } = region;
    const { year } = plan;
    return this.write.run<OpenCycleOutcome>(async (tx, now) => {
      const units = await this.expectedUnits(tx, regionId, plan);
      if ('kind' in units) return { outcome: units };
      const cycle = { regionId, year, format, filingDue, publicationDue, openedAt: now };
      const opened = await this.opened(tx, cycle, dueByKind);
      if (opened.kind === 'CYCLE_CLOSED') return { outcome: opened };
      const ids = [...new Set(units.map(({ unitId }) => unitId))];
      const added = await this.obligations.insertObligations(tx, { ...cycle, format: opened.format }, ids);
      const outcome = { kind: 'CYCLE_OPENED', regionId, year, added: added.size } as const;
      if (!opened.isChanged && added.size === 0) return { outcome };
      const codes = units.filter(({ unitId }) => added.has(unitId)).map(({ code }) => code);
      const detail = {
        format: opened.format,
        filingDue,
        publicationDue,
        expected: [...new Set(codes)],
        ...(opened.dueByKind.size > 0 && { dueByKind: inWords(opened.dueByKind) }),
      };
      const event = { act: 'CYCLE_OPENED', actorId: actor.accountId, reportYear: year, detail } as const;
      return { outcome, log: { regionId, event } };
    });
  }

  /**
   * Opens a year that is long past, so that its reports can be taken in: with the dates of the law, everybody expected
   * who was there. A cycle that stands is left as it is.
   */
  async openPastCycle(
    actor: Actor,
    { regionId, year }: { readonly regionId: string; readonly year: number },
  ): Promise<void> {
    const format = formatDue(year)?.id;
    if (format === undefined) throw new Error(`No form is known for ${year}`);
    const due = statutoryDue(year);
    const dates = { filingDue: due, publicationDue: due };
    await this.write.run<null>(async (tx, now) => {
      const cycle = { regionId, year, format, ...dates, openedAt: now };
      if (!(await this.obligations.insertCycle(tx, cycle))) return { outcome: null };
      const units = await this.obligations.unitsValidIn(tx, regionId, year);
      const ids = units.map(({ unitId }) => unitId);
      await this.obligations.insertObligations(tx, cycle, [...new Set(ids)]);
      const expected = [...new Set(units.map(({ code }) => code))];
      const detail = { format, ...dates, expected, forHistory: true };
      const event = { act: 'CYCLE_OPENED', actorId: actor.accountId, reportYear: year, detail } as const;
      return { outcome: null, log: { regionId, event } };
    });
  }

  /** Gives one unit more time, or other time than before; the county's own date takes the extension back. */
  async extendDue(
    actor: Actor,
    { unitId, code, year }: UnitInYear,
    extension: { readonly due: unknown; readonly reason: unknown },
  ): Promise<ExtendDueOutcome> {
    const read = readExtension(extension.due, extension.reason);
    if (read.kind === 'BAD_VALUE') return read;
    const { due, reason } = read;
    return this.write.run<ExtendDueOutcome>(async (tx): Promise<Written<ExtendDueOutcome>> => {
      const before = await this.obligations.lockObligation(tx, unitId, year);
      if (!before) return { outcome: { kind: 'UNIT_NOT_EXPECTED', unit: code, year } };
      const { regionId, filingDue, extensionDue, closedAt } = before;
      if (closedAt) return { outcome: { kind: 'CYCLE_CLOSED', year, closedOn: beijingDay(closedAt) } };
      if (due < filingDue)
        return { outcome: { kind: 'BAD_VALUE', places: [{ path: 'due', reason: 'BEFORE_DUE' }] } };
      const outcome = { kind: 'DUE_EXTENDED', unitId, year, due } as const;
      if (due === extensionDue && reason === before.extensionReason) return { outcome };
      await this.obligations.setExtension(tx, unitId, year, { due, reason });
      const detail = { due, before: extensionDue ?? filingDue };
      const event = {
        act: 'DUE_EXTENDED',
        actorId: actor.accountId,
        unitId,
        reportYear: year,
        detail,
      } as const;
      return { outcome, log: { regionId, event } };
    });
  }

  private async opened(
    tx: Queryable,
    cycle: NewCycle,
    dueByKind: DueByKind | null,
  ): Promise<OpenedCycle | Problem<'CYCLE_CLOSED'>> {
    const { regionId, year, filingDue, publicationDue } = cycle;
    if (await this.obligations.insertCycle(tx, cycle)) {
      if (dueByKind) await this.obligations.setDueByKind(tx, regionId, year, dueByKind);
      return { kind: 'OPEN', format: cycle.format, isChanged: true, dueByKind: dueByKind ?? new Map() };
    }
    const standing = await this.obligations.lockCycle(tx, regionId, year);
    if (!standing) throw new Error(`The cycle ${year} of ${regionId} went away`);
    if (standing.closedAt) return { kind: 'CYCLE_CLOSED', year, closedOn: beijingDay(standing.closedAt) };
    const before = await this.obligations.dueByKind(tx, regionId, year);
    const now = dueByKind ?? before;
    const isOther = String(inWords(before)) !== String(inWords(now));
    if (isOther) await this.obligations.setDueByKind(tx, regionId, year, now);
    const isChanged =
      isOther || standing.filingDue !== filingDue || standing.publicationDue !== publicationDue;
    if (isChanged) await this.obligations.setDates(tx, regionId, year, { filingDue, publicationDue });
    return { kind: 'OPEN', format: standing.format, isChanged, dueByKind: now };
  }

  /** A code that no unit of the region bears is a bad value: a list that drops names would lower the denominator. */
  private async expectedUnits(
    tx: Queryable,
    regionId: string,
    { year, expected }: CyclePlan,
  ): Promise<readonly ExpectedUnit[] | Problem<'BAD_VALUE'>> {
    const valid = await this.obligations.unitsValidIn(tx, regionId, year);
    if (valid.length === 0) return { kind: 'BAD_VALUE', places: [{ path: 'expected', reason: 'EMPTY' }] };
    if (expected === null) return valid;
    const known = await this.directory.units(tx, expected, year);
    const byId = new Map(valid.map((unit) => [unit.unitId, unit]));
    const named = expected.map((code) => byId.get(known.get(code)?.unitId ?? ''));
    const places = named.flatMap((unit, index) =>
      unit ? [] : [{ path: `expected[${index}]`, reason: 'UNKNOWN_NAME' as const }],
    );
    return places.length > 0 ? { kind: 'BAD_VALUE', places } : named.flatMap((unit) => (unit ? [unit] : []));
  }
}

/** Days by kind as the log tells them, in one order: TOWN 2026-01-15. */
function inWords(dueByKind: DueByKind): readonly string[] {
  return [...dueByKind].map(([kind, due]) => `${kind} ${due}`).sort();
}
