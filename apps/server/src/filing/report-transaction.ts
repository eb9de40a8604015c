import { Injectable } from '@nestjs/common';
import { EventBell } from '../events/event-bell.js';
import { Database } from '../platform/database/database.js';
import type { Queryable } from '../platform/database/database.js';
import type { ReportPlace } from './report-place.js';
import { ReportPlaceRepository } from './report-place.repository.js';

/** What came of a piece of work: `loggedIn` is the region whose log grew, null when nothing was done. */
export interface Done<Outcome> {
  readonly outcome: Outcome;
  readonly loggedIn: string | null;
}

/** A refusal: nothing was written. */
export function refused<Outcome>(outcome: Outcome): Done<Outcome> {
  return { outcome, loggedIn: null };
}

/** One report: of a unit by any code it ever bore, or by its id. */
export type ReportKey = { readonly year: number } & (
  | { readonly unit: string; readonly unitId?: never }
  | { readonly unitId: string }
);

/** One act on a report, whole or not at all; whoever follows the region's log is told after the commit. */
@Injectable()
export class ReportTransaction {
  constructor(
    private readonly database: Database,
    private readonly places: ReportPlaceRepository,
    private readonly bell: EventBell,
  ) {}

  /** The work holds the report's obligation, so that whatever it reads of the report stays as it is. */
  async on<Outcome>(
    key: ReportKey,
    work: (tx: Queryable, place: ReportPlace | null) => Promise<Done<Outcome>>,
  ): Promise<Outcome> {
    const { outcome, loggedIn } = await this.database.transaction(async (tx) =>
      work(
        tx,
        key.unitId === undefined
          ? await this.places.lock(tx, key.unit, key.year)
          : await this.places.lockById(tx, key.unitId, key.year),
      ),
    );
    if (loggedIn !== null) this.bell.ring(loggedIn);
    return outcome;
  }
}
