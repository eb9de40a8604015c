import { isDay } from '@mingjian/domain';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { made } from '../platform/graphql/made.js';
import { Day } from '../platform/graphql/scalars.js';
import { WorkCalendarObject } from './work-calendar.object.js';
import { WorkCalendarService } from './work-calendar.service.js';

@Resolver()
export class WorkCalendarResolver {
  constructor(private readonly calendars: WorkCalendarService) {}

  @Query(() => WorkCalendarObject, {
    nullable: true,
    description: 'Working days of the Chinese calendar; null where one of the days is none.',
  })
  workCalendar(
    @Args('from', { type: () => Day }) from: unknown,
    @Args('to', { type: () => Day }) to: unknown,
  ): WorkCalendarObject | null {
    if (!isDay(from) || !isDay(to)) return null;
    return made(WorkCalendarObject, this.calendars.calendar(from, to));
  }
}
