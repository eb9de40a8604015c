import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { AccountsModule } from './accounts/accounts.module.js';
import { AssessmentModule } from './assessment/assessment.module.js';
import { CalendarModule } from './calendar/calendar.module.js';
import { CataloguesModule } from './catalogues/catalogues.module.js';
import { ComparisonModule } from './comparison/comparison.module.js';
import { DemonstrationModule } from './demonstration/demonstration.module.js';
import { EventsModule } from './events/events.module.js';
import { FilingModule } from './filing/filing.module.js';
import { IntakeModule } from './intake/intake.module.js';
import type { Clock } from './platform/clock.js';
import { HistoryModule } from './history/history.module.js';
import { PastModule } from './past/past.module.js';
import { NotesModule } from './notes/notes.module.js';
import { RegionLogModule } from './region-log/region-log.module.js';
import { PlatformModule } from './platform/platform.module.js';
import { ReviewModule } from './review/review.module.js';
import { SpreadsheetsModule } from './spreadsheets/spreadsheets.module.js';
import { UnitsModule } from './units/units.module.js';
import { ViewsModule } from './views/views.module.js';
import { OrdersModule } from './yearbook/orders/orders.module.js';
import { YearbookModule } from './yearbook/yearbook.module.js';

export interface AppOptions {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  /** Whether reports are judged in the background, as a server does; a command asks for it where it needs it. */
  readonly worker?: boolean;
}

/** All of the product but the way in from outside: what the server, the commands and the demonstration stand on. */
@Module({})
export class AppModule {
  static of({ dataSource, clock, worker = false }: AppOptions): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.of(dataSource, clock),
        EventsModule,
        UnitsModule,
        AccountsModule,
        FilingModule,
        ReviewModule,
        IntakeModule,
        YearbookModule,
        OrdersModule.of({ worker }),
        SpreadsheetsModule,
        AssessmentModule.of({ worker }),
        ComparisonModule,
        HistoryModule,
        PastModule,
        NotesModule,
        ViewsModule,
        CataloguesModule,
        CalendarModule,
        RegionLogModule,
        DemonstrationModule,
      ],
    };
  }
}
