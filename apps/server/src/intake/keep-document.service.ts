import type { DisclosureReport, DocumentReading, ReadingCorrections } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { HistoryRepository } from '../filing/history.repository.js';
import type { Answered, IdempotencyKey } from '../filing/history.repository.js';
import { changedMeanwhile, cycleClosed, expectedIn } from '../filing/may-act.js';
import type { ReportPlace } from '../filing/report-place.js';
import { refused, ReportTransaction } from '../filing/report-transaction.js';
import type { Done } from '../filing/report-transaction.js';
import { VersionsService } from '../filing/versions.service.js';
import type { NewVersion } from '../filing/versions.service.js';
import { Clock } from '../platform/clock.js';
import type { Queryable } from '../platform/database/database.js';
import { findingsOfDocument } from './findings-of-document.js';
import type { ImportOutcome } from './intake-outcome.js';
import { IntakeRepository } from './intake.repository.js';
import { alreadyImported, notToBeReplaced } from './may-take-in.js';

/** A document that was read and whose report is known, with what it was kept after. */
export interface DocumentToKeep {
  readonly unitId: string;
  readonly year: number;
  readonly documentSha256: string;
  readonly reading: DocumentReading;
  readonly corrections: ReadingCorrections;
  readonly report: DisclosureReport;
  /** The number of the last version seen; 0 for none. */
  readonly basedOn: number;
  readonly actorId: string;
}

/** Writes what a document was read into as a version of its unit's report: one transaction. */
@Injectable()
export class KeepDocumentService {
  constructor(
    private readonly transaction: ReportTransaction,
    private readonly history: HistoryRepository,
    private readonly repository: IntakeRepository,
    private readonly versions: VersionsService,
    private readonly clock: Clock,
  ) {}

  /** What stood when it was planned may have changed: everything is asked again while the report is held. */
  async keep(document: DocumentToKeep, remember: NewVersion['remember']): Promise<ImportOutcome> {
    const { unitId, year } = document;
    return this.transaction.on({ unitId, year }, (tx, place) =>
      this.write(tx, place, { document, remember }),
    );
  }

  async answered(key: IdempotencyKey): Promise<Answered | null> {
    return this.repository.answered(key);
  }

  private async write(
    tx: Queryable,
    place: ReportPlace | null,
    { document, remember }: { readonly document: DocumentToKeep; readonly remember: NewVersion['remember'] },
  ): Promise<Done<ImportOutcome>> {
    const { unitId, year, documentSha256, reading, corrections, report, basedOn, actorId } = document;
    if (place === null) return refused({ kind: 'NOT_FOUND', what: report.unit });
    const expected = expectedIn(place);
    if (expected.kind !== 'EXPECTED') return refused(expected);
    const { obligation } = expected;
    const { history, end } = await this.history.open(tx, place, null);
    const standing = await this.repository.standing(tx, unitId, year);
    const problem =
      alreadyImported(standing, { documentSha256, corrections, report, place }) ??
      cycleClosed(place) ??
      notToBeReplaced(obligation, standing) ??
      changedMeanwhile(history.lastN, basedOn);
    if (problem) return refused(problem);
    const now = this.clock.now();
    const findings = findingsOfDocument({ report, reading, where: { place, history } }, now);
    const outcome = await this.versions.add(tx, {
      act: 'HISTORICAL_TAKEN_IN',
      place,
      obligation,
      history,
      end,
      judged: { report, explanations: [], findings },
      actorId,
      now,
      receivedAt: null,
      read: { documentSha256, reading, corrections },
      remember,
    });
    return { outcome, loggedIn: place.regionId };
  }
}
