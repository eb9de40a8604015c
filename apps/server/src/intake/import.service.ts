import type { DisclosureReport, DocumentReading, ReadingCorrectionsInput } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer.js';
import { canonicalJson } from '../events/canonical-json.js';
import { sha256 } from '../events/event.js';
import { rememberedOutcome } from '../filing/filing-outcome.js';
import { badKey } from '../filing/handed-in.js';
import type { Answered } from '../filing/history.repository.js';
import { changedMeanwhile } from '../filing/may-act.js';
import { isKeyTaken } from '../filing/report-writing.repository.js';
import { CyclesService } from '../units/cycles.service.js';
import { DocumentPlanService } from './document-plan.service.js';
import type { DocumentPlan } from './document-plan.service.js';
import type { DocumentPlace } from './document-place.service.js';
import type { ImportOutcome } from './intake-outcome.js';
import { KeepDocumentService } from './keep-document.service.js';
import type { DocumentToKeep } from './keep-document.service.js';

export interface ImportDocumentRequest {
  readonly sha256: string;
  readonly corrections: ReadingCorrectionsInput;
  /** The number of the last version seen; 0 for none. */
  readonly basedOn: number;
  readonly idempotencyKey: string;
}

/** Takes old documents in for a county: read again, corrected, kept as found with their findings. */
@Injectable()
export class ImportService {
  constructor(
    private readonly plans: DocumentPlanService,
    private readonly cycles: CyclesService,
    private readonly keeping: KeepDocumentService,
  ) {}

  async importDocument(viewer: Viewer, request: ImportDocumentRequest): Promise<ImportOutcome> {
    const places = badKey(request.idempotencyKey);
    if (places.length > 0) return { kind: 'BAD_VALUE', places };
    const plan = await this.plans.plan(viewer, request.sha256, request.corrections);
    if (plan === null) return { kind: 'NOT_FOUND', what: request.sha256 };
    const key = { accountId: viewer.accountId, operation: 'importDocument', key: request.idempotencyKey };
    const answered = await this.keeping.answered(key);
    if (answered) return answerAgain(answered, request);
    const [problem] = plan.problems;
    if (problem) return problem;
    const { where, report, reading } = plan;
    if (where === null || report === null || reading === null)
      throw new Error('A plan against which nothing speaks has a place and a report');
    if (where.opensCycle) {
      const changed = changedMeanwhile(0, request.basedOn);
      if (changed) return changed;
      await this.cycles.openPastCycle(viewer, where.place);
    }
    return this.keep(toKeep(plan, { where, report, reading }, request, viewer), {
      key,
      bodySha256: bodySha256(request),
    });
  }

  private async keep(
    document: DocumentToKeep,
    remember: Parameters<KeepDocumentService['keep']>[1] & object,
  ): Promise<ImportOutcome> {
    try {
      return await this.keeping.keep(document, remember);
    } catch (error) {
      // The same key was answered at the same time: what it was answered stands now.
      if (!isKeyTaken(error)) throw error;
      const answered = await this.keeping.answered(remember.key);
      if (!answered) throw error;
      return answered.bodySha256 === remember.bodySha256
        ? rememberedOutcome(answered.outcome)
        : { kind: 'IDEMPOTENCY_KEY_REUSED', idempotencyKey: remember.key.key };
    }
  }
}

function toKeep(
  { document, corrections }: DocumentPlan,
  read: {
    readonly where: DocumentPlace;
    readonly report: DisclosureReport;
    readonly reading: DocumentReading;
  },
  { basedOn }: ImportDocumentRequest,
  { accountId: actorId }: Viewer,
): DocumentToKeep {
  const { where, report, reading } = read;
  return {
    unitId: where.place.unitId,
    year: where.place.year,
    documentSha256: document.sha256,
    actorId,
    reading,
    corrections,
    report,
    basedOn,
  };
}

function answerAgain(answered: Answered, request: ImportDocumentRequest): ImportOutcome {
  return answered.bodySha256 === bodySha256(request)
    ? rememberedOutcome(answered.outcome)
    : { kind: 'IDEMPOTENCY_KEY_REUSED', idempotencyKey: request.idempotencyKey };
}

function bodySha256({ sha256: document, corrections, basedOn }: ImportDocumentRequest): string {
  return sha256(canonicalJson({ document, corrections, basedOn }));
}
