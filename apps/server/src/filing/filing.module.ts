import { Module } from '@nestjs/common';
import { UnitsModule } from '../units/units.module.js';
import { BalancesTrail } from './balances-trail.js';
import { ReportFiledResolver, ReportRecalledResolver } from './answered-report.resolver.js';
import { AmendmentsService } from './amendments.service.js';
import { DraftsRepository } from './drafts.repository.js';
import { DraftsService } from './drafts.service.js';
import { FilingResolver } from './filing.resolver.js';
import { FilingService } from './filing.service.js';
import { HistoryRepository } from './history.repository.js';
import { OpeningBalancesRepository } from './opening-balances.repository.js';
import { OpeningBalancesResolver } from './opening-balances.resolver.js';
import { OpeningBalancesService } from './opening-balances.service.js';
import { OwnStepsRepository } from './own-steps.repository.js';
import { OwnStepsService } from './own-steps.service.js';
import { ReportCheckService } from './report-check.service.js';
import { ReportPlaceRepository } from './report-place.repository.js';
import { ReportTransaction } from './report-transaction.js';
import { ReportWritingRepository } from './report-writing.repository.js';
import { ReportsRepository } from './reports.repository.js';
import { ReportsResolver } from './reports.resolver.js';
import { ReportsService } from './reports.service.js';
import { StandingService } from './standing.service.js';
import { VerificationRepository } from './verification.repository.js';
import { VerificationService } from './verification.service.js';
import { VersionsService } from './versions.service.js';

/** Reports: written as drafts, filed as versions, read, and held against the log. */
@Module({
  imports: [UnitsModule],
  providers: [
    ReportPlaceRepository,
    HistoryRepository,
    ReportWritingRepository,
    DraftsRepository,
    ReportsRepository,
    VerificationRepository,
    OpeningBalancesRepository,
    ReportTransaction,
    VersionsService,
    FilingService,
    DraftsService,
    StandingService,
    AmendmentsService,
    OwnStepsRepository,
    OwnStepsService,
    ReportsService,
    ReportCheckService,
    VerificationService,
    BalancesTrail,
    OpeningBalancesService,
    FilingResolver,
    ReportsResolver,
    OpeningBalancesResolver,
    ReportFiledResolver,
    ReportRecalledResolver,
  ],
  exports: [
    HistoryRepository,
    ReportPlaceRepository,
    ReportTransaction,
    VersionsService,
    FilingService,
    DraftsService,
    StandingService,
    AmendmentsService,
    OwnStepsRepository,
    OwnStepsService,
    ReportsService,
    VerificationService,
  ],
})
export class FilingModule {}
