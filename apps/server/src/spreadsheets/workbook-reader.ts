import { sheetRefusals } from '@mingjian/domain';
import type { SheetReading, SheetRefusal } from '@mingjian/domain';
import type { ReadingFacts, TableText } from '@mingjian/spreadsheet';
import { Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown } from '@nestjs/common';
import { Refusal } from '../platform/refusals.js';
import { ThreadBeside } from '../platform/thread-beside.js';

/** A workbook to be read as a filled form, or, without what is known of one, as lists. */
export interface AskedOfWorkbook {
  readonly bytes: Uint8Array;
  readonly facts: ReadingFacts | null;
}

export interface WorkbookRefused {
  readonly kind: 'REFUSED';
  readonly reason: SheetRefusal;
}

export type WorkbookRead =
  | { readonly kind: 'READ'; readonly reading: SheetReading }
  | { readonly kind: 'TABLES'; readonly tables: readonly TableText[] }
  | WorkbookRefused;

/** A form is read in a tenth of a second; whatever is within the limits of a workbook, in two. */
const limits = { answerMs: 8_000, idleMs: 30_000, memoryMb: 384 } as const;

/** Reads workbooks beside the requests, one after the other. */
@Injectable()
export class WorkbookReader implements BeforeApplicationShutdown {
  private readonly thread = new ThreadBeside<AskedOfWorkbook, WorkbookRead>(
    new URL('./workbook-worker.js', import.meta.url),
    limits,
  );

  async form(bytes: Uint8Array, facts: ReadingFacts): Promise<SheetReading> {
    const read = await this.read({ bytes, facts });
    if (read.kind === 'READ') return read.reading;
    throw new Error('A form was read as lists');
  }

  /** Its sheets, each as a person would paste it. */
  async tables(bytes: Uint8Array): Promise<readonly TableText[]> {
    const read = await this.read({ bytes, facts: null });
    if (read.kind === 'TABLES') return read.tables;
    throw new Error('Lists were read as a form');
  }

  private async read(asked: AskedOfWorkbook): Promise<Exclude<WorkbookRead, WorkbookRefused>> {
    const read = (await this.thread.ask(asked)) ?? { kind: 'REFUSED', reason: 'TOOK_TOO_LONG' };
    if (read.kind === 'REFUSED')
      throw new Refusal('BAD_REQUEST', { reason: read.reason }, sheetRefusals[read.reason]);
    return read;
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.thread.end();
  }
}
