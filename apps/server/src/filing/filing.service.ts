import { beijingDay, ownSteps } from '@mingjian/domain';
import type { ReportInput } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { permit } from '../accounts/permit.js';
import { holdsRole } from '../accounts/viewer.js';
import type { Viewer } from '../accounts/viewer.js';
import { canonicalJson } from '../events/canonical-json.js';
import { Clock } from '../platform/clock.js';
import type { Queryable } from '../platform/database/database.js';
import type { Problem } from '../platform/problems.js';
import { Refusal } from '../platform/refusals.js';
import { DraftsRepository } from './drafts.repository.js';
import { findingsInPlace, judgeFiling } from './filing-judgement.js';
import { rememberedOutcome } from './filing-outcome.js';
import type { FileReportOutcome, FileReportsOutcome, TakeInOutcome } from './filing-outcome.js';
import { badKey, bodySha256, readHandedIn } from './handed-in.js';
import type { HandedIn, HandingIn, UnreadableReport } from './handed-in.js';
import { HistoryRepository } from './history.repository.js';
import type { Answered, IdempotencyKey } from './history.repository.js';
import { changedMeanwhile, cycleClosed, expectedIn, locked, stepsMissing } from './may-act.js';
import type { Obligation, ReportPlace } from './report-place.js';
import { refused, ReportTransaction } from './report-transaction.js';
import type { Done } from './report-transaction.js';
import { isKeyTaken } from './report-writing.repository.js';
import { VersionsService } from './versions.service.js';

export interface FileReportRequest extends HandingIn {
  /** The number of the last version seen, recalled ones included; 0 for none. */
  readonly basedOn: number;
  readonly idempotencyKey: string;
}

/** A request together with all that can be said of it without the database. */
interface Filing {
  readonly viewer: Viewer;
  readonly request: FileReportRequest;
  readonly read: HandedIn | UnreadableReport;
  /** Null when the key can be none; the request is unreadable then. */
  readonly key: IdempotencyKey | null;
}

const mostReports = 100;

/** Takes reports in: one transaction each, judged inside it against last year's report as it stands then. */
@Injectable()
export class FilingService {
  constructor(
    private readonly transaction: ReportTransaction,
    private readonly history: HistoryRepository,
    private readonly drafts: DraftsRepository,
    private readonly versions: VersionsService,
    private readonly clock: Clock,
  ) {}

  async fileReport(viewer: Viewer, request: FileReportRequest): Promise<FileReportOutcome> {
    const filing = this.readRequest(viewer, request);
    try {
      return await this.inTransaction(filing);
    } catch (error) {
      // The same key was answered at the same time: now there is an answer to repeat.
      if (!isKeyTaken(error)) throw error;
      return this.inTransaction(filing);
    }
  }

  /** An outcome for each, one after the other: a later one may build on an earlier one of the same unit. */
  async fileReports(viewer: Viewer, requests: readonly FileReportRequest[]): Promise<FileReportsOutcome> {
    if (requests.length > mostReports)
      return { kind: 'TOO_LARGE', limit: mostReports, actual: requests.length };
    const outcomes: (FileReportOutcome | null)[] = [];
    for (const request of requests) outcomes.push(await this.fileUnlessForbidden(viewer, request));
    // One report that is not the viewer's to file must not cost the others their answers.
    if (outcomes.length > 0 && outcomes.every((outcome) => outcome === null)) throw new Refusal('FORBIDDEN');
    return {
      kind: 'REPORTS_FILED',
      outcomes: requests.map(({ report }, index) => outcomes[index] ?? notFound(report)),
    };
  }

  /**
   * Takes in an old report for the county, as found: it is judged, but nothing in it refuses it. `receivedAt` is when
   * the county once received it; null where nobody knows: then no rule can tell whether it was filed in time.
   */
  async takeInHistorical(
    actor: { readonly accountId: string | null },
    report: ReportInput,
    receivedAt: Date | null = null,
  ): Promise<TakeInOutcome> {
    const read = readHandedIn({ report, explanations: [] }, beijingDay(this.clock.now()));
    const key = { unit: report.unit, year: report.reportYear };
    return this.transaction.on(key, async (tx, place): Promise<Done<TakeInOutcome>> => {
      if (place === null) return refused(notFound(report));
      const expected = expectedIn(place);
      if (expected.kind !== 'EXPECTED') return refused(expected);
      const { obligation } = expected;
      const problem =
        cycleClosed(place) ?? underReview(obligation) ?? (await this.filedByUnit(tx, place, obligation));
      if (problem) return refused(problem);
      if (read.kind !== 'READ') return refused(read);
      const { history, end } = await this.history.open(tx, place, null);
      const now = this.clock.now();
      const receiving = { place, obligation, history, filedAt: receivedAt, now, isHistorical: true };
      const findings = findingsInPlace(read.report, receiving);
      const outcome = await this.versions.add(tx, {
        act: 'HISTORICAL_TAKEN_IN',
        place,
        obligation,
        history,
        end,
        judged: { report: read.report, explanations: [], findings },
        actorId: actor.accountId,
        now,
        receivedAt,
        read: null,
        remember: null,
      });
      return { outcome, loggedIn: place.regionId };
    });
  }

  /** A later document may follow an earlier one; over what a unit filed itself nobody takes anything in. */
  private async filedByUnit(
    tx: Queryable,
    { unitId, year }: ReportPlace,
    { standing: { latestN, state } }: Obligation,
  ): Promise<Problem<'REPORT_LOCKED'> | null> {
    if (latestN === null) return null;
    const { origin } = await this.history.version(tx, unitId, year, latestN);
    return origin === 'FILED' ? { kind: 'REPORT_LOCKED', state } : null;
  }

  private async inTransaction(filing: Filing): Promise<FileReportOutcome> {
    const { unit, reportYear: year } = filing.request.report;
    return this.transaction.on({ unit, year }, (tx, place) => this.file(tx, place, filing));
  }

  private async file(
    tx: Queryable,
    place: ReportPlace | null,
    { viewer, request, read, key }: Filing,
  ): Promise<Done<FileReportOutcome>> {
    const { report, basedOn } = request;
    if (place === null || !permit(viewer, 'fileReport', place)) return refused(notFound(report));
    // Where the county asks for an approver, a clerk writes and does not file.
    if (place.settings.approverFiles && !holdsRole(viewer, 'APPROVER', place)) throw new Refusal('FORBIDDEN');
    const expected = expectedIn(place);
    if (expected.kind !== 'EXPECTED') {
      const answered = key && (await this.history.answered(tx, key));
      return refused(answered ? answerAgain(answered, request, read) : expected);
    }
    const { obligation } = expected;
    const { history, end, answered } = await this.history.open(tx, place, key);
    if (answered) return refused(answerAgain(answered, request, read));
    const problem =
      cycleClosed(place) ?? locked(obligation, 'REPORT_FILED') ?? changedMeanwhile(history.lastN, basedOn);
    if (problem) return refused(problem);
    if (read.kind !== 'READ') return refused(read);
    const unsigned = stepsMissing(place, history) ?? (await this.otherThanSigned(tx, place, read));
    if (unsigned) return refused(unsigned);
    const now = this.clock.now();
    const judged = judgeFiling(read, { place, obligation, history, filedAt: now, now });
    if (judged.kind !== 'SOUND') return refused(judged);
    const outcome = await this.versions.add(tx, {
      act: 'REPORT_FILED',
      place,
      obligation,
      history,
      end,
      judged,
      actorId: viewer.accountId,
      now,
      receivedAt: null,
      read: null,
      remember: key && { key, bodySha256: bodySha256(request) },
    });
    return { outcome, loggedIn: place.regionId };
  }

  /** Where the unit's own people sign, what is filed is the draft that they have signed, word for word. */
  private async otherThanSigned(
    tx: Queryable,
    { settings, unitId, year, code }: ReportPlace,
    { report }: HandedIn,
  ): Promise<Problem<'STEPS_MISSING'> | null> {
    if (!settings.ownSteps) return null;
    const signed = await this.drafts.content(tx, unitId, year);
    const isSigned = signed !== null && canonicalJson(signed) === canonicalJson({ ...report, unit: code });
    return isSigned ? null : { kind: 'STEPS_MISSING', steps: ownSteps.map(({ id }) => id) };
  }

  private readRequest(viewer: Viewer, request: FileReportRequest): Filing {
    const { accountId } = viewer;
    const bad = badKey(request.idempotencyKey);
    const read = readHandedIn(request, beijingDay(this.clock.now()), bad);
    const key = bad.length > 0 ? null : { accountId, operation: 'fileReport', key: request.idempotencyKey };
    return { viewer, request, read, key };
  }

  /** Null when the viewer's role doesn't file in this place. */
  private async fileUnlessForbidden(
    viewer: Viewer,
    request: FileReportRequest,
  ): Promise<FileReportOutcome | null> {
    try {
      return await this.fileReport(viewer, request);
    } catch (error) {
      if (error instanceof Refusal && error.code === 'FORBIDDEN') return null;
      throw error;
    }
  }
}

/** Whoever has seen no version takes an old report in over none that has yet to be accepted or published. */
function underReview(obligation: Obligation): Problem<'REPORT_LOCKED'> | null {
  const { state } = obligation.standing;
  return ['FILED', 'RETURNED', 'ACCEPTED'].includes(state)
    ? { kind: 'REPORT_LOCKED', state }
    : locked(obligation, 'HISTORICAL_TAKEN_IN');
}

function notFound({ unit }: ReportInput): Problem<'NOT_FOUND'> {
  return { kind: 'NOT_FOUND', what: unit };
}

/** The answer that stands for a key. What can't be read was never filed, so it is another body. */
function answerAgain(
  { bodySha256: filed, outcome }: Answered,
  request: FileReportRequest,
  read: HandedIn | UnreadableReport,
): FileReportOutcome {
  const { idempotencyKey } = request;
  return read.kind === 'READ' && bodySha256(request) === filed
    ? rememberedOutcome(outcome)
    : { kind: 'IDEMPOTENCY_KEY_REUSED', idempotencyKey };
}
