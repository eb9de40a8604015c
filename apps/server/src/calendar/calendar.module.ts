import { Module } from '@nestjs/common';
import { WorkCalendarResolver } from './work-calendar.resolver.js';
import { WorkCalendarService } from './work-calendar.service.js';

/** Which days are worked on. */
@Module({ providers: [WorkCalendarService, WorkCalendarResolver], exports: [WorkCalendarService] })
export class CalendarModule {}
