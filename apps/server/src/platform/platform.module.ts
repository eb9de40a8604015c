import { Global, Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from './clock.js';
import { Database } from './database/database.js';
import { Log } from './log.js';

/** The database, the clock and the log, for every module. */
@Global()
@Module({})
export class PlatformModule {
  static of(dataSource: DataSource, clock: Clock): DynamicModule {
    return {
      module: PlatformModule,
      providers: [
        { provide: DataSource, useValue: dataSource },
        { provide: Clock, useValue: clock },
        Database,
        Log,
      ],
      exports: [Clock, Database, Log],
    };
  }
}
