import { statutoryDue } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { AssessmentService } from '../assessment/assessment.service.js';
import { Clock } from '../platform/clock.js';
import type { ManualClock } from '../platform/clock.js';
import { CountySetting } from './county-setting.js';
import { archiveYears } from './county/old-county.js';
import { archiveOpenedAt } from './generator/archive/archive-calendar.js';
import { countyDue, cycleOpenedAt, demonstrationYears, laidDownAt } from './generator/calendar.js';
import { demonstrationPlan } from './generator/plan.js';
import type { PlannedStep, UnitYearPlan } from './generator/unit-year-plan.js';
import { ProgramAccess } from './program-access.js';
import { StepPlayer } from './step-player.js';
import type { Actors } from './step-player.js';

interface DueStep {
  readonly step: PlannedStep;
  readonly code: string;
}

/**
 * Loads the generated county: the archive of the county that it followed, taken over when the platform came, and
 * five years of filings, in the order in which they would have come.
 */
@Injectable()
export class DemonstrationService {
  constructor(
    private readonly setting: CountySetting,
    private readonly access: ProgramAccess,
    private readonly player: StepPlayer,
    private readonly assessment: AssessmentService,
    private readonly clock: Clock,
  ) {}

  /**
   * Loads the county, or does nothing where it exists. `clock` is the one that every service of this application
   * lives by: it is set to each step's own moment, so that the log never goes back in time.
   */
  async load(clock: ManualClock): Promise<{ readonly loaded: boolean }> {
    if (this.clock !== clock)
      throw new Error('The demonstration needs an application that lives by its clock');
    if ((await this.setting.county()) !== null) return { loaded: false };
    clock.set(laidDownAt);
    const county = await this.setting.layDown();
    const viewer = await this.access.ofCounty(county.code, 'APPROVER');
    const archivist = await this.access.ofCounty(county.code, 'SUPERVISOR');
    const plan = demonstrationPlan();
    const before = await this.setting.countyBefore();
    for (const year of archiveYears) {
      clock.set(archiveOpenedAt(year));
      // Which day the old county had set for itself, nobody knows: the law's day is all that there is.
      await this.setting.openCycle(viewer, before, year, statutoryDue(year));
      await this.play(clock, { viewer, archivist }, stepsIn(plan, year), year);
    }
    for (const year of demonstrationYears) {
      clock.set(cycleOpenedAt(year));
      await this.setting.openCycle(viewer, county, year, countyDue(year));
      await this.play(clock, { viewer, archivist }, stepsIn(plan, year), year);
    }
    for (const { regionId } of [before, county]) await this.assessment.catchUp(regionId);
    return { loaded: true };
  }

  private async play(
    clock: ManualClock,
    actors: Actors,
    steps: readonly DueStep[],
    year: number,
  ): Promise<void> {
    const ids = await this.setting.unitIds([...new Set(steps.map(({ code }) => code))], year);
    const versions = new Map<string, number>();
    for (const { step, code } of steps) {
      const unitId = ids.get(code);
      if (unitId === undefined) throw new Error(`${code} was laid down and is not there in ${year}`);
      clock.set(step.at);
      const version = versions.get(code) ?? 0;
      versions.set(code, await this.player.play(actors, step, { unitId, year, version }));
    }
  }
}

/** All units' steps of a year by time; sorting keeps the order of steps of one moment. */
function stepsIn(plan: readonly UnitYearPlan[], year: number): readonly DueStep[] {
  return plan
    .filter((one) => one.year === year)
    .flatMap(({ unit, steps }) => steps.map((step) => ({ step, code: unit.code })))
    .sort((one, other) => one.step.at.getTime() - other.step.at.getTime());
}
