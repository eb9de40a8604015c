import { cellsOf, formatDue, textProblem } from '@mingjian/domain';
import type { BadPlace } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { permit, signedIn } from '../accounts/permit.js';
import { access } from '../accounts/viewer.js';
import type { Viewer } from '../accounts/viewer.js';
import { changedMeanwhile } from '../filing/may-act.js';
import { ReportPlaceRepository } from '../filing/report-place.repository.js';
import { refused, ReportTransaction } from '../filing/report-transaction.js';
import type { Done } from '../filing/report-transaction.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import type { Problem } from '../platform/problems.js';
import { CellNotesRepository } from './cell-notes.repository.js';
import type { CellNote } from './cell-notes.repository.js';

export interface NoteCellRequest {
  readonly unit: string;
  readonly year: number;
  readonly cell: string;
  /** Empty takes the note away. */
  readonly text: string;
  /** The note's revision seen; 0 for none. */
  readonly basedOn: number;
}

export type NoteCellOutcome =
  | { readonly kind: 'CELL_NOTED'; readonly note: CellNote }
  | Problem<'NOT_FOUND' | 'UNKNOWN_CELL' | 'BAD_VALUE' | 'REPORT_CHANGED_MEANWHILE'>;

/** Characters of a note: a name, an office, how it was counted. */
export const longestNote = 500;
/** Years that are asked for at once: a form shows its own and the one before. */
const mostYears = 10;

/**
 * Notes beside cells, for the unit's own people and for nobody else. They are no part of a report and move nothing in
 * it: they may be written before and after it is filed, and the county's log does not speak of them.
 */
@Injectable()
export class CellNotesService {
  constructor(
    private readonly database: Database,
    private readonly places: ReportPlaceRepository,
    private readonly transaction: ReportTransaction,
    private readonly repository: CellNotesRepository,
    private readonly clock: Clock,
  ) {}

  /** Null where the viewer has no such unit. */
  async notes(
    asker: Viewer | null,
    { unit, years }: { readonly unit: string; readonly years: readonly number[] },
  ): Promise<readonly CellNote[] | null> {
    const viewer = signedIn(asker);
    const asked = years.slice(0, mostYears);
    const place = await this.places.read(this.database, unit, Math.max(...asked, 0));
    if (place === null || !permit(viewer, 'readDraft', { ...place, year: Math.min(...asked) })) return null;
    const own = asked.filter((year) => access(viewer, 'readDraft', { ...place, year }) === 'ALLOWED');
    return this.repository.notes(place.unitId, own);
  }

  async noteCell(viewer: Viewer, request: NoteCellRequest): Promise<NoteCellOutcome> {
    const { unit, year, cell, basedOn } = request;
    const text = request.text.trim();
    return this.transaction.on({ unit, year }, async (tx, place): Promise<Done<NoteCellOutcome>> => {
      if (place === null || !permit(viewer, 'noteCell', place))
        return refused({ kind: 'NOT_FOUND', what: unit });
      const format = formatDue(year);
      if (format === null || !cellsOf(format).has(cell))
        return refused({ kind: 'UNKNOWN_CELL', cells: [cell] });
      const places = badText(text);
      if (places.length > 0) return refused({ kind: 'BAD_VALUE', places });
      const seen = await this.repository.revision(tx, place.unitId, year, cell);
      const changed = changedMeanwhile(seen, basedOn);
      if (changed) return refused(changed);
      const note = { year, cell, text, revision: seen + 1, writtenAt: this.clock.now() };
      await this.repository.write(tx, { ...note, unitId: place.unitId, writtenBy: viewer.accountId });
      return { outcome: { kind: 'CELL_NOTED', note: { ...note, writtenBy: viewer.name } }, loggedIn: null };
    });
  }
}

function badText(text: string): readonly BadPlace[] {
  const reason = textProblem(text, longestNote);
  return reason === null ? [] : [{ path: 'text', reason }];
}
