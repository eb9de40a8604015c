import type { Day } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import type { Problem } from '../platform/problems.js';
import type { RegionRecord, UnitInYear } from './unit-in-year.js';

/** Days may be anything here: what is none is answered as BAD_VALUE with its place. */
export interface CyclePlan {
  readonly year: number;
  readonly filingDue: unknown;
  /** Null: the day that the law sets. */
  readonly publicationDue: unknown;
  /** Codes of the units expected to report; null: every unit valid in the year. */
  readonly expected: readonly string[] | null;
}

export type OpenCycleOutcome =
  | {
      readonly kind: 'CYCLE_OPENED';
      readonly regionId: string;
      readonly year: number;
      readonly added: number;
    }
  | Problem<'BAD_VALUE' | 'CYCLE_CLOSED'>;

export type ExtendDueOutcome =
  | { readonly kind: 'DUE_EXTENDED'; readonly unitId: string; readonly year: number; readonly due: Day }
  | Problem<'BAD_VALUE' | 'UNIT_NOT_EXPECTED' | 'CYCLE_CLOSED'>;

@Injectable()
export class CyclesService {
  async openCycle(
    _actor: { readonly accountId: string | null },
    _region: RegionRecord,
    _plan: CyclePlan,
  ): Promise<OpenCycleOutcome> {
    throw new Error('Not built');
  }

  async extendDue(
    _actor: { readonly accountId: string | null },
    _unit: UnitInYear,
    _extension: { readonly due: unknown; readonly reason: unknown },
  ): Promise<ExtendDueOutcome> {
    throw new Error('Not built');
  }
}
