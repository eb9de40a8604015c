import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { MercuriusDriver } from '@nestjs/mercurius';
import type { MercuriusDriverConfig } from '@nestjs/mercurius';
import { AccountsModule } from '../accounts/accounts.module.js';
import { IntakeModule } from '../intake/intake.module.js';
import { withPlainFields } from '../platform/graphql/plain-fields.js';
import { SpreadsheetsModule } from '../spreadsheets/spreadsheets.module.js';
import { OrdersModule } from '../yearbook/orders/orders.module.js';
import { YearbookModule } from '../yearbook/yearbook.module.js';
import { AskingService } from './asking.service.js';
import { DocumentRoutes } from './document-routes.js';
import { FileAskingService } from './file-asking.service.js';
import { GraphqlAnswerService } from './graphql-answer.service.js';
import { GraphqlController } from './graphql.controller.js';
import { HealthController } from './health.controller.js';
import { HealthService } from './health.service.js';
import { HttpOptions } from './http-options.js';
import { Metrics } from './metrics.js';
import { MetricsController } from './metrics.controller.js';
import { ReportRoutes } from './report-routes.js';
import { SpreadsheetRoutes } from './spreadsheet-routes.js';
import { TroubleAnswer, TroubleFilter } from './trouble.filter.js';
import { UpkeepTimer } from './upkeep-timer.js';
import { YearbookRoutes } from './yearbook-routes.js';

/** Operations asked once are interpreted, from the second time on compiled. */
const compiledFrom = 1;
/** Documents that Mercurius keeps parsed and compiled. */
const keptDocuments = 128;

const graphql: MercuriusDriverConfig = {
  autoSchemaFile: true,
  // Checked where it is generated, not at every start.
  buildSchemaOptions: { skipCheck: true },
  transformSchema: withPlainFields,
  // The routes are our own: who asks, limits, tags and the shape of refusals come before GraphQL.
  routes: false,
  jit: compiledFrom,
  cache: keptDocuments,
  // Errors are masked where the answer is written; here they only must not change the status.
  errorFormatter: ({ data, errors }) => ({
    statusCode: 200,
    response: { data: data ?? null, errors: errors ?? [] },
  }),
};

/** How the world outside reaches the modules. */
@Module({})
export class HttpModule {
  static of(options: HttpOptions): DynamicModule {
    return {
      module: HttpModule,
      imports: [
        AccountsModule,
        IntakeModule,
        SpreadsheetsModule,
        YearbookModule,
        OrdersModule,
        GraphQLModule.forRoot<MercuriusDriverConfig>({ driver: MercuriusDriver, ...graphql }),
      ],
      controllers: [GraphqlController, HealthController, MetricsController],
      providers: [
        { provide: HttpOptions, useValue: options },
        { provide: APP_FILTER, useClass: TroubleFilter },
        AskingService,
        DocumentRoutes,
        FileAskingService,
        GraphqlAnswerService,
        HealthService,
        Metrics,
        ReportRoutes,
        SpreadsheetRoutes,
        TroubleAnswer,
        UpkeepTimer,
        YearbookRoutes,
      ],
    };
  }
}
