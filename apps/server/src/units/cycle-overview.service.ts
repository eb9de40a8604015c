import { beijingDay } from '@mingjian/domain';
import type { Day } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { cycleCounts } from './cycle-counts.js';
import type { CycleCounts } from './cycle-counts.js';
import { CyclesRepository } from './cycles.repository.js';
import type { CycleSummaryFacts, DueOfKind } from './cycles.repository.js';
import type { RegionRecord } from './unit-in-year.js';

export interface CycleView extends CycleCounts {
  readonly region: RegionRecord;
  readonly year: number;
  readonly format: string;
  readonly filingDue: Day;
  readonly publicationDue: Day;
  readonly dueByKind: readonly DueOfKind[];
  readonly openedOn: Day;
  readonly closedOn: Day | null;
  readonly today: Day;
  readonly freshness: {
    readonly event: number;
    readonly assessedEvent: number;
    readonly assessedAt: Date | null;
  };
}

export interface CycleSummaryView extends Omit<CycleSummaryFacts, 'openedAt' | 'closedAt'> {
  readonly openedOn: Day;
  readonly closedOn: Day | null;
}

/** How far a year has come in a region, as of today. */
@Injectable()
export class CycleOverviewService {
  constructor(
    private readonly repository: CyclesRepository,
    private readonly clock: Clock,
  ) {}

  /** Null when no cycle of the year was opened in the region or in what it covers. */
  async cycle(region: RegionRecord, year: number): Promise<CycleView | null> {
    const today = beijingDay(this.clock.now());
    const facts = await this.repository.cycle(region.regionId, year, today);
    if (!facts) return null;
    const { format, filingDue, publicationDue, dueByKind, openedAt, closedAt, groups } = facts;
    const { event, assessedEvent, assessedAt } = facts;
    return {
      region,
      year,
      format,
      filingDue,
      publicationDue,
      dueByKind,
      openedOn: beijingDay(openedAt),
      closedOn: closedAt && beijingDay(closedAt),
      today,
      ...cycleCounts(groups),
      freshness: { event, assessedEvent, assessedAt },
    };
  }

  /** Every year that was opened in a region or in what it covers, newest first. */
  async cycles({ regionId }: RegionRecord): Promise<readonly CycleSummaryView[]> {
    const years = await this.repository.summaries(regionId);
    return years.map(({ openedAt, closedAt, ...facts }) => ({
      ...facts,
      openedOn: beijingDay(openedAt),
      closedOn: closedAt && beijingDay(closedAt),
    }));
  }
}
