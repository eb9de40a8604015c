import { afterEvent } from '@mingjian/domain';
import type { ReportAct } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { canonicalJson } from '../events/canonical-json.js';
import { sha256 } from '../events/event.js';
import type { ChainEnd, EventDetail } from '../events/event.js';
import type { Queryable } from '../platform/database/database.js';
import { factsOf } from './facts.js';
import type { JudgedReport } from './filing-judgement.js';
import type { ReportFiledOutcome } from './filing-outcome.js';
import type { IdempotencyKey, ReportHistory } from './history.repository.js';
import type { KeptReading } from './kept-reading.js';
import { reportEventOf } from './report-log.js';
import type { Obligation, ReportPlace } from './report-place.js';
import { ReportWritingRepository } from './report-writing.repository.js';

/** A report that nothing speaks against any more, where it goes and who brought it. */
export interface NewVersion {
  readonly act: Extract<ReportAct, 'REPORT_FILED' | 'HISTORICAL_TAKEN_IN'>;
  readonly place: ReportPlace;
  readonly obligation: Obligation;
  readonly history: ReportHistory;
  readonly end: ChainEnd;
  readonly judged: JudgedReport;
  readonly actorId: string | null;
  readonly now: Date;
  /** When an old report was received; null where nobody knows, and for a report that is filed now. */
  readonly receivedAt: Date | null;
  /** What it was read from; null where it was handed in as a report. */
  readonly read: KeptReading | null;
  /** Under which key the answer is remembered, and for which body. */
  readonly remember: { readonly key: IdempotencyKey; readonly bodySha256: string } | null;
}

/** Writes versions. Obligation and chain are locked, so that numbers and hashes follow one another without a gap. */
@Injectable()
export class VersionsService {
  constructor(private readonly writing: ReportWritingRepository) {}

  async add(tx: Queryable, version: NewVersion): Promise<ReportFiledOutcome> {
    const { act, place, obligation, history, end, judged, now, receivedAt, read, remember } = version;
    const content = { ...judged.report, unit: place.code };
    const hash = sha256(canonicalJson(content));
    const n = history.lastN + 1;
    const filedAt = receivedAt ?? now;
    const { firstReceivedAt } = history;
    const isForgotten = act === 'REPORT_FILED' && obligation.standing.filedAt === null;
    const detail = {
      publishedOn: content.publishedOn,
      // The reasons are no part of the report's hash: the log vouches for them too.
      explanationsSha256: sha256(canonicalJson(judged.explanations)),
      draftRevision: Math.max(history.draftRevision, history.filedRevision),
      ...(act === 'HISTORICAL_TAKEN_IN' && { receivedAt: receivedAt?.toISOString() ?? null }),
      // A later version was recalled: the one before it came when it came.
      ...(isForgotten && firstReceivedAt && { firstReceivedAt: firstReceivedAt.toISOString() }),
      ...(read && readHashes(read)),
    };
    const answerFor = (event: { readonly hash: string; readonly sequence: number }): ReportFiledOutcome => ({
      kind: 'REPORT_FILED',
      unitId: place.unitId,
      unit: place.code,
      year: place.year,
      receipt: { version: n, filedAt, sha256: hash, chainHead: event.hash, sequence: event.sequence },
      findings: judged.findings,
    });
    const event = await this.writing.file(tx, end, {
      event: {
        act,
        at: now,
        actorId: version.actorId,
        unitId: place.unitId,
        reportYear: place.year,
        version: { n, sha256: hash },
        detail,
      },
      standing: afterEvent(obligation.standing, reportEventOf({ act, at: now, versionN: n, detail })),
      version: {
        origin: act === 'REPORT_FILED' ? 'FILED' : 'HISTORICAL',
        content,
        explanations: judged.explanations,
        filedAt,
        facts: factsOf(content),
        read,
      },
      remember: remember && { ...remember, outcomeOf: answerFor },
    });
    return answerFor(event);
  }
}

/** Neither is part of the report's hash: the log vouches for them too, and for the bytes they come from. */
export function readHashes({ documentSha256, reading, corrections }: KeptReading): EventDetail {
  return {
    documentSha256,
    readingSha256: sha256(canonicalJson(reading)),
    correctionsSha256: sha256(canonicalJson(corrections)),
  };
}
