import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { randomUUID } from 'node:crypto';
import { setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { entities } from '../../entities.js';
import { RunningClock } from '../../platform/clock.js';
import { openDataSource } from '../../platform/database/data-source.js';
import { Log } from '../../platform/log.js';
import { Carrying } from './carrying.js';
import { DocumentSource } from './document-source.js';
import { DocumentThreadModule } from './document-thread.module.js';
import type { SaidByThread, ThreadData, ToldToThread } from './document-thread.js';
import { holdMs, OrderWork } from './order-work.js';

/** A third of the share of one that answers requests. At the lowest, a busy machine would leave it next to nothing. */
const niceness = 5;
// Requests come first: on Linux this is said of the thread alone, elsewhere it would be of the whole server.
if (process.platform === 'linux') setPriority(niceness);

const { databaseUrl } = workerData as ThreadData;
const clock = new RunningClock();
const dataSource = await openDataSource(databaseUrl, entities);
const app = await NestFactory.createApplicationContext(DocumentThreadModule.of(dataSource, clock), {
  logger: ['error', 'warn'],
  abortOnError: false,
});
const source = app.get(DocumentSource);
const work = app.get(OrderWork);
const log = app.get(Log);

let isEnding = false;
let making: Promise<void> | null = null;
const underWay = new Set<Promise<void>>();
const holder = { id: randomUUID(), holdMs, isEnding: () => isEnding };
const say = (said: SaidByThread): void => parentPort?.postMessage(said);

/** One after the other, until none waits. */
async function makeOrders(): Promise<void> {
  try {
    while (!isEnding && (await work.next(holder)));
  } catch (error) {
    // The database is out of reach: the server looks again after a while.
    log.fault('document orders', error);
  }
}

async function answer({ id, asked, madeAt }: Extract<ToldToThread, { kind: 'DOCUMENT' }>): Promise<void> {
  try {
    say({ kind: 'DOCUMENT', id, document: await source.now(asked, madeAt) });
  } catch (error) {
    say({ kind: 'FAILED', id, why: error });
  }
}

function begin(job: Promise<void>): void {
  underWay.add(job);
  void job.finally(() => {
    underWay.delete(job);
    if (underWay.size === 0) say({ kind: 'IDLE' });
  });
}

async function end(): Promise<void> {
  isEnding = true;
  await app.get(Carrying).end();
  await Promise.all(underWay);
  await app.close();
  await dataSource.destroy();
  parentPort?.close();
}

parentPort?.on('message', (told: ToldToThread) => {
  clock.set(told.now);
  if (told.kind === 'DOCUMENT') begin(answer(told));
  else if (told.kind === 'END') void end();
  else if (making === null) {
    making = makeOrders().finally(() => (making = null));
    begin(making);
  }
});
