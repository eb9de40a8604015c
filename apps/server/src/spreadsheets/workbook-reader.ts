import type { SheetReading, SheetRefusal } from '@mingjian/domain';
import type { ReadingFacts } from '@mingjian/spreadsheet';
import { Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown } from '@nestjs/common';
import { ThreadBeside } from '../platform/thread-beside.js';

export interface AskedOfWorkbook {
  readonly bytes: Uint8Array;
  readonly facts: ReadingFacts;
}

export type WorkbookRead =
  | { readonly kind: 'READ'; readonly reading: SheetReading }
  | { readonly kind: 'REFUSED'; readonly reason: SheetRefusal };

/** A form is read in a tenth of a second; whatever is within the limits of a workbook, in two. */
const limits = { answerMs: 8_000, idleMs: 30_000, memoryMb: 384 } as const;

/** Reads filled templates beside the requests, one after the other. */
@Injectable()
export class WorkbookReader implements BeforeApplicationShutdown {
  private readonly thread = new ThreadBeside<AskedOfWorkbook, WorkbookRead>(
    new URL('./workbook-worker.js', import.meta.url),
    limits,
  );

  async read(asked: AskedOfWorkbook): Promise<WorkbookRead> {
    return (await this.thread.ask(asked)) ?? { kind: 'REFUSED', reason: 'TOOK_TOO_LONG' };
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.thread.end();
  }
}
