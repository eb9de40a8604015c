import { beijingDay, formatDue, holdsIn, statutoryDue } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { permit } from '../accounts/permit.js';
import { access } from '../accounts/viewer.js';
import type { Viewer } from '../accounts/viewer.js';
import { HistoryRepository } from '../filing/history.repository.js';
import type { ReportHistory } from '../filing/history.repository.js';
import { reachOf } from '../filing/reach.js';
import type { ReportPlace } from '../filing/report-place.js';
import { ReportPlaceRepository } from '../filing/report-place.repository.js';
import { Database } from '../platform/database/database.js';
import { UnitDirectoryRepository } from '../units/unit-directory.repository.js';
import type { UnitInYear } from '../units/unit-in-year.js';
import { IntakeRepository } from './intake.repository.js';
import type { StandingVersion } from './intake.repository.js';

/** Where a document belongs: whose report of which year, and what stands there. */
export interface DocumentPlace {
  readonly unit: UnitInYear;
  readonly place: ReportPlace;
  readonly history: ReportHistory;
  readonly standing: StandingVersion | null;
  /** Whether taking it in opens its year, which nobody has opened. */
  readonly opensCycle: boolean;
}

/** What a document or a person says of whose report it is. */
export interface SaidOfUnit {
  readonly unit: string | null;
  readonly unitName: string | null;
  readonly reportYear: number;
}

/** Finds whose report a document is among the units that the viewer takes documents in for. */
@Injectable()
export class DocumentPlaceService {
  constructor(
    private readonly database: Database,
    private readonly directory: UnitDirectoryRepository,
    private readonly places: ReportPlaceRepository,
    private readonly history: HistoryRepository,
    private readonly repository: IntakeRepository,
  ) {}

  /**
   * The code by which the unit goes: what is read is a code of the whole country's list; where that is none of the
   * viewer's units, it is the only one among them that bears the name in the year, if there is one.
   */
  async codeOf(viewer: Viewer, { unit, unitName, reportYear }: SaidOfUnit): Promise<string | null> {
    if (unit !== null && (await this.isOwn(viewer, unit, reportYear))) return unit;
    if (unitName === null) return unit;
    const codes = await this.repository.unitsNamed(unitName, reportYear, reachOf(viewer, 'importDocument'));
    return codes.length === 1 ? (codes[0] ?? null) : unit;
  }

  private async isOwn(viewer: Viewer, code: string, year: number): Promise<boolean> {
    const unit = await this.directory.unit(this.database, code, year);
    return unit !== null && access(viewer, 'importDocument', { ...unit, year }) === 'ALLOWED';
  }

  /** Null where there is no such unit for the viewer. Throws FORBIDDEN where the viewer's role does not suffice. */
  async find(viewer: Viewer, code: string, year: number, now: Date): Promise<DocumentPlace | null> {
    const unit = await this.directory.unit(this.database, code, year);
    const place = unit && (await this.places.read(this.database, code, year));
    if (!unit || !place || !permit(viewer, 'importDocument', place)) return null;
    const history = await this.history.history(this.database, place.unitId, year);
    const standing = await this.repository.standing(this.database, place.unitId, year);
    return { unit, place, history, standing, opensCycle: mayOpen(unit, place, now) };
  }
}

/** A year that nobody opened is opened for a unit that was there in it, once all that the law set for it is past. */
function mayOpen(unit: UnitInYear, { cycle, year }: ReportPlace, now: Date): boolean {
  return (
    cycle === null && formatDue(year) !== null && holdsIn(unit, year) && beijingDay(now) > statutoryDue(year)
  );
}
