import { stepRefused, stepsLeft, workingState } from '@mingjian/domain';
import type { OwnStep } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { permit } from '../accounts/permit.js';
import type { Viewer } from '../accounts/viewer.js';
import { EventLogRepository } from '../events/event-log.repository.js';
import { Clock } from '../platform/clock.js';
import type { Problem } from '../platform/problems.js';
import { HistoryRepository } from './history.repository.js';
import { changedMeanwhile, cycleClosed, locked } from './may-act.js';
import { OwnStepsRepository } from './own-steps.repository.js';
import { refused, ReportTransaction } from './report-transaction.js';
import type { Done } from './report-transaction.js';

export interface TakeStepRequest {
  readonly unit: string;
  readonly year: number;
  readonly step: OwnStep;
  /** The revision of the draft that was looked at. */
  readonly basedOn: number;
}

export type TakeStepOutcome =
  | {
      readonly kind: 'STEP_TAKEN';
      readonly unit: string;
      readonly year: number;
      readonly left: readonly OwnStep[];
    }
  | Problem<'NOT_FOUND' | 'CYCLE_CLOSED' | 'REPORT_LOCKED' | 'REPORT_CHANGED_MEANWHILE' | 'STEP_REFUSED'>;

/** The unit's own steps (自查, 初审, 审核, 签发): events of a draft, each of the revision that was looked at. */
@Injectable()
export class OwnStepsService {
  constructor(
    private readonly transaction: ReportTransaction,
    private readonly history: HistoryRepository,
    private readonly steps: OwnStepsRepository,
    private readonly log: EventLogRepository,
    private readonly clock: Clock,
  ) {}

  async takeStep(viewer: Viewer, { unit, year, step, basedOn }: TakeStepRequest): Promise<TakeStepOutcome> {
    return this.transaction.on({ unit, year }, async (tx, place): Promise<Done<TakeStepOutcome>> => {
      if (place === null || !permit(viewer, 'takeStep', place) || place.obligation === null)
        return refused({ kind: 'NOT_FOUND', what: unit });
      const { unitId, regionId, settings, obligation } = place;
      const { draftRevision, stepsTaken } = await this.history.history(tx, unitId, year);
      const problem =
        cycleClosed(place) ?? locked(obligation, 'DRAFT_STARTED') ?? changedMeanwhile(draftRevision, basedOn);
      if (problem) return refused(problem);
      if (draftRevision === 0)
        return refused({ kind: 'REPORT_LOCKED', state: workingState(obligation.standing) });
      const { accountId } = viewer;
      const next = { step, revision: draftRevision, by: accountId };
      const asked = { ...settings, ownSteps: true };
      const again = stepsTaken.some(
        (taken) => taken.step === step && taken.revision === draftRevision && taken.by === accountId,
      );
      const after = again ? stepsTaken : [...stepsTaken.filter((taken) => taken.step !== step), next];
      const outcome = {
        kind: 'STEP_TAKEN' as const,
        unit: place.code,
        year,
        left: stepsLeft(asked, after, draftRevision),
      };
      if (again) return refused<TakeStepOutcome>(outcome);
      const why = stepRefused(settings, stepsTaken, next);
      if (why !== null) return refused({ kind: 'STEP_REFUSED', step, why });
      const at = this.clock.now();
      await this.steps.take(tx, { unitId, year, ...next, at });
      const end = await this.log.lock(tx, regionId);
      const event = { act: 'STEP_TAKEN', at, actorId: accountId, unitId, reportYear: year } as const;
      await this.log.append(tx, end, { ...event, detail: { step, draftSeen: draftRevision } });
      return { outcome, loggedIn: regionId };
    });
  }
}
