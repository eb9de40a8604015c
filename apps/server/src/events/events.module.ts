import { Global, Module } from '@nestjs/common';
import { EventBell } from './event-bell.js';
import { EventLogRepository } from './event-log.repository.js';

/** What was done: every module writes into the same log. */
@Global()
@Module({ providers: [EventLogRepository, EventBell], exports: [EventLogRepository, EventBell] })
export class EventsModule {}
