import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { AssessmentModule } from '../assessment/assessment.module.js';
import { FilingModule } from '../filing/filing.module.js';
import { IntakeModule } from '../intake/intake.module.js';
import { UnitsModule } from '../units/units.module.js';
import { CountySetting } from './county-setting.js';
import { DemonstrationService } from './demonstration.service.js';
import { ProgramAccess } from './program-access.js';
import { StepPlayer } from './step-player.js';

/** The generated county: filed through the same services as any other, under a clock of its own. */
@Module({
  imports: [UnitsModule, AccountsModule, FilingModule, IntakeModule, AssessmentModule],
  providers: [CountySetting, ProgramAccess, StepPlayer, DemonstrationService],
})
export class DemonstrationModule {}
