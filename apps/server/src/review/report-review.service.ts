import type { ReviewSettings } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { permit } from '../accounts/permit.js';
import { access } from '../accounts/viewer.js';
import type { Viewer } from '../accounts/viewer.js';
import { OwnStepsRepository } from '../filing/own-steps.repository.js';
import type { StepShown } from '../filing/own-steps.repository.js';
import { ReportPlaceRepository } from '../filing/report-place.repository.js';
import { Database } from '../platform/database/database.js';
import { RemarksRepository } from './remarks.repository.js';
import type { Remark } from './remarks.repository.js';
import { ReportStepsRepository } from './report-steps.repository.js';
import type { ReportStepView } from './report-steps.repository.js';
import { WaiversRepository } from './waivers.repository.js';
import type { WaiverKept } from './waivers.repository.js';

/** A report of which a viewer may read what is said between its unit and its county. */
export interface ReviewPlace {
  readonly unitId: string;
  readonly regionId: string;
  readonly unitCode: string;
  readonly year: number;
  readonly format: string;
  readonly settings: ReviewSettings;
}

type OfReport = Pick<ReviewPlace, 'unitId' | 'regionId' | 'year'>;

/** What a report's unit and its county read of its review. Each question is one query. */
@Injectable()
export class ReportReviewService {
  constructor(
    private readonly database: Database,
    private readonly places: ReportPlaceRepository,
    private readonly remarks: RemarksRepository,
    private readonly waivers: WaiversRepository,
    private readonly ownSteps: OwnStepsRepository,
    private readonly steps: ReportStepsRepository,
  ) {}

  /** Null where no report is expected, or where it is not the viewer's to know of. */
  async place(viewer: Viewer, unit: string, year: number): Promise<ReviewPlace | null> {
    const place = await this.places.read(this.database, unit, year);
    if (place === null || !permit(viewer, 'readRemarks', place) || place.obligation === null) return null;
    const { unitId, regionId, code, settings, obligation } = place;
    return { unitId, regionId, unitCode: code, year, format: obligation.format, settings };
  }

  /** The county writes them one by one; the unit gets them together, with the return or the acceptance. */
  async remarksOf(viewer: Viewer | null, { unitId, regionId, year }: OfReport): Promise<readonly Remark[]> {
    const isCounty = access(viewer, 'remark', { unitId, regionId, year }) === 'ALLOWED';
    return this.remarks.ofReport(unitId, year, isCounty);
  }

  async waiversOf({ unitId, year }: OfReport): Promise<readonly WaiverKept[]> {
    return this.waivers.ofReport(unitId, year);
  }

  async ownStepsOf({ unitId, year }: OfReport): Promise<readonly StepShown[]> {
    return this.ownSteps.ofReport(unitId, year);
  }

  async stepsOf({ unitId, year }: OfReport): Promise<readonly ReportStepView[]> {
    return this.steps.ofReport(unitId, year);
  }
}
