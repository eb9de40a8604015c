import { assertUnreachable } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer.js';
import { DraftsService } from '../filing/drafts.service.js';
import { FilingService } from '../filing/filing.service.js';
import { StandingService } from '../filing/standing.service.js';
import type { CountyAct } from '../filing/standing.service.js';
import { DocumentsService } from '../intake/documents.service.js';
import { ImportService } from '../intake/import.service.js';
import type { PlannedStep } from './generator/unit-year-plan.js';

/** Whose report a step is about, and the last version of it that was filed; 0 for none. */
export interface StepPlace {
  readonly unitId: string;
  readonly year: number;
  readonly version: number;
}

/** Who does what: one files and enters, one takes documents in for the county. */
export interface Actors {
  readonly viewer: Viewer;
  readonly archivist: Viewer;
}

/** Does what a plan says, through the services that a unit and its county use. */
@Injectable()
export class StepPlayer {
  constructor(
    private readonly filing: FilingService,
    private readonly drafts: DraftsService,
    private readonly standing: StandingService,
    private readonly documents: DocumentsService,
    private readonly imports: ImportService,
  ) {}

  /** Returns the last version after the step. Anything but what was planned ends the loading. */
  async play({ viewer, archivist }: Actors, step: PlannedStep, place: StepPlace): Promise<number> {
    switch (step.act) {
      case 'FILE': {
        const { report, explanations } = step;
        const outcome = await this.filing.fileReport(viewer, {
          report,
          explanations,
          basedOn: place.version,
          idempotencyKey: `demonstration ${report.unit} ${report.reportYear} ${place.version + 1}`,
        });
        if (outcome.kind !== 'REPORT_FILED') throw unplanned(step, place, outcome.kind);
        return outcome.receipt.version;
      }
      case 'TAKE_IN': {
        const outcome = await this.filing.takeInHistorical(
          { accountId: viewer.accountId },
          step.report,
          step.receivedAt,
        );
        if (outcome.kind !== 'REPORT_FILED') throw unplanned(step, place, outcome.kind);
        return outcome.receipt.version;
      }
      case 'TAKE_IN_DOCUMENT': {
        const sha256 = await this.documents.bring(archivist, step.document);
        const outcome = await this.imports.importDocument(archivist, {
          sha256,
          corrections: {},
          basedOn: place.version,
          idempotencyKey: `demonstration ${sha256}`,
        });
        if (outcome.kind !== 'REPORT_FILED') throw unplanned(step, place, outcome.kind);
        return outcome.receipt.version;
      }
      case 'SAVE_DRAFT': {
        const outcome = await this.drafts.saveDraft(viewer, {
          report: step.report,
          explanations: [],
          basedOn: 0,
        });
        if (outcome.kind !== 'DRAFT_SAVED') throw unplanned(step, place, outcome.kind);
        return place.version;
      }
      case 'RETURN':
        return this.record(viewer, step, place, { act: 'REPORT_RETURNED' });
      case 'ACCEPT':
        return this.record(viewer, step, place, { act: 'REPORT_ACCEPTED' });
      case 'PUBLISH':
        return this.record(viewer, step, place, { act: 'REPORT_PUBLISHED', publishedOn: step.on });
      default:
        return assertUnreachable(step);
    }
  }

  private async record(
    { accountId }: Viewer,
    step: PlannedStep,
    place: StepPlace,
    act: Pick<CountyAct, 'act' | 'publishedOn'>,
  ): Promise<number> {
    const { unitId, year, version } = place;
    const outcome = await this.standing.recordAct({ accountId }, { unitId, year, ...act });
    if (outcome.kind !== 'ACT_RECORDED') throw unplanned(step, place, outcome.kind);
    return version;
  }
}

function unplanned({ act }: PlannedStep, { unitId, year }: StepPlace, kind: string): Error {
  return new Error(`The demonstration planned ${act} for ${unitId} in ${year} and was answered ${kind}`);
}
