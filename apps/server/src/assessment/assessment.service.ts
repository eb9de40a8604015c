import { rulesVersion } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import type { Queryable } from '../platform/database/database.js';
import { AssessmentRepository } from './assessment.repository.js';
import type { AssessedVersion, ReportKey, VersionToJudge } from './assessment.repository.js';
import { LikenessService } from './likeness.service.js';
import { judgeVersion } from './judge-version.js';
import { findingCounts, storedOutcomes } from './stored-outcomes.js';

/** Events read in one transaction: a long log is caught up with step by step, each step kept. */
const eventsAtOnce = 100;
/** Reports read and judged at once: their contents are held in memory. */
const reportsAtOnce = 100;

/** Judges again what a region's events have touched. */
@Injectable()
export class AssessmentService {
  constructor(
    private readonly repository: AssessmentRepository,
    private readonly likeness: LikenessService,
    private readonly clock: Clock,
  ) {}

  /**
   * Brings a region's judgements up to the end of its log as it was when this began, or further. May be called
   * by several servers at once: they wait for one another, and who comes second finds nothing to do.
   */
  async catchUp(regionId: string): Promise<void> {
    for (let caughtUp = false; !caughtUp;) caughtUp = await this.step(regionId);
  }

  /** One transaction: judgements and cursor change together or not at all. Returns whether the end was reached. */
  private async step(regionId: string): Promise<boolean> {
    return this.repository.transaction(async (tx) => {
      await this.repository.lock(tx, regionId);
      const position = await this.repository.position(tx, regionId);
      if (position.rulesVersion !== null && position.rulesVersion !== rulesVersion) {
        const all = await this.repository.reportsOf(tx, regionId);
        await this.likeness.follow(tx, regionId, all);
        await this.assess(tx, all);
        // What is new in the log is still to be read: of a closed year it may not have been judged at all.
        await this.repository.moveCursor(tx, regionId, position.sequence, this.clock.now());
        return false;
      }
      if (position.sequence >= position.chainEnd) return true;
      const { last, everything, reports } = await this.repository.changedAfter(
        tx,
        regionId,
        position.sequence,
        eventsAtOnce,
      );
      const compared = await this.likeness.follow(tx, regionId, reports);
      await this.assess(
        tx,
        distinct([
          ...(everything ? await this.repository.reportsOf(tx, regionId) : []),
          ...(await this.repository.restingOn(tx, reports)),
          ...(await this.repository.unsettled(tx, compared)),
        ]),
      );
      await this.repository.moveCursor(tx, regionId, last, this.clock.now());
      return last >= position.chainEnd;
    });
  }

  private async assess(tx: Queryable, reports: readonly ReportKey[]): Promise<void> {
    for (let from = 0; from < reports.length; from += reportsAtOnce) {
      const versions = await this.repository.versionsOf(tx, reports.slice(from, from + reportsAtOnce));
      if (versions.length > 0) await this.repository.write(tx, versions.map(assessed), this.clock.now());
    }
  }
}

function distinct(reports: readonly ReportKey[]): readonly ReportKey[] {
  return [...new Map(reports.map((report) => [`${report.unitId} ${report.year}`, report])).values()];
}

function assessed(version: VersionToJudge): AssessedVersion {
  const { unitId, year, n, regionId } = version;
  const judgements = judgeVersion(version);
  return {
    unitId,
    year,
    n,
    regionId,
    outcomes: storedOutcomes(judgements),
    counts: findingCounts(judgements),
  };
}
