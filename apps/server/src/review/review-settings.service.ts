import type { ReviewSettings } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer.js';
import { LoggedWrite } from '../units/logged-write.js';
import { ReviewSettingsRepository } from './review-settings.repository.js';

/** Switches of a county: the unit's own steps, an approver who files, two people for steps that follow one another. */
@Injectable()
export class ReviewSettingsService {
  constructor(
    private readonly write: LoggedWrite,
    private readonly settings: ReviewSettingsRepository,
  ) {}

  async ofRegion(regionId: string): Promise<ReviewSettings> {
    return this.settings.ofRegion(regionId);
  }

  /** Whoever calls has seen that the viewer may. */
  async configure(viewer: Viewer, regionId: string, settings: ReviewSettings): Promise<ReviewSettings> {
    const { ownSteps, approverFiles, secondPerson } = settings;
    const detail = { ownSteps, approverFiles, secondPerson };
    return this.write.run<ReviewSettings>(async (tx) => {
      const before = await this.settings.ofRegion(regionId, tx);
      if (
        before.ownSteps === ownSteps &&
        before.approverFiles === approverFiles &&
        before.secondPerson === secondPerson
      )
        return { outcome: before };
      await this.settings.set(tx, regionId, settings);
      const event = { act: 'REVIEW_CONFIGURED', actorId: viewer.accountId, detail } as const;
      return { outcome: settings, log: { regionId, event } };
    });
  }
}
