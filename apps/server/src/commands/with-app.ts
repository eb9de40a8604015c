import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { DataSource } from 'typeorm';
import { AppModule } from '../app.module.js';
import { SystemClock } from '../platform/clock.js';
import type { Clock } from '../platform/clock.js';

/** Runs work with the product's services, without a server around them. */
export async function withApp<Result>(
  dataSource: DataSource,
  work: (app: INestApplicationContext) => Promise<Result>,
  clock: Clock = new SystemClock(),
): Promise<Result> {
  const app = await NestFactory.createApplicationContext(AppModule.of({ dataSource, clock }), {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}
