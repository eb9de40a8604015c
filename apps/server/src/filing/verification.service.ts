import type { Text } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { EventLogRepository } from '../events/event-log.repository.js';
import type { Queryable } from '../platform/database/database.js';
import type { ChainedEvent } from '../events/event.js';
import { difference } from './difference.js';
import type { ArchivePlace } from './difference.js';
import { ChainWalk } from './verify-chain.js';
import { standingDifference } from './verify-standing.js';
import { versionDifference } from './verify-version.js';
import { VerificationRepository } from './verification.repository.js';
import type { RegionToVerify } from './verification.repository.js';

export type VerificationOutcome =
  | {
      readonly kind: 'VERIFIED';
      readonly regions: number;
      readonly events: number;
      readonly versions: number;
      readonly facts: number;
      readonly obligations: number;
    }
  | { readonly kind: 'DIFFERENCE'; readonly where: Text };

/** What has been gone over so far. */
interface Tally {
  events: number;
  versions: number;
  facts: number;
  obligations: number;
  headFound: boolean;
}

const eventsAtOnce = 1000;

const headUnknown: Text = {
  zh: '回执上的链头不在任何一条哈希链中：记录已被整体改写，或回执不是本系统出具的。',
  en: "The receipt's head is in no chain: the log was rewritten whole, or the receipt is not of this system.",
};

/**
 * Recomputes all that is stored twice: hashes from contents, facts from versions, standings from events. It changes
 * nothing, and stops at the first difference.
 */
@Injectable()
export class VerificationService {
  constructor(
    private readonly repository: VerificationRepository,
    private readonly log: EventLogRepository,
  ) {}

  /** With the head of a receipt, also a log that was rewritten whole is found out. */
  async verify({ head }: { readonly head?: string } = {}): Promise<VerificationOutcome> {
    return this.repository.atOneMoment(async (tx) => {
      const tally: Tally = { events: 0, versions: 0, facts: 0, obligations: 0, headFound: false };
      const regions = await this.repository.regions(tx);
      for (const region of regions) {
        const where =
          (await this.chainDifference(tx, region, tally, head)) ??
          (await this.versionsDifference(tx, region, tally)) ??
          (await this.standingsDifference(tx, region, tally));
        if (where) return { kind: 'DIFFERENCE', where };
      }
      const document = await this.repository.alteredDocument(tx);
      if (document !== null) return { kind: 'DIFFERENCE', where: documentAltered(document) };
      const { headFound, ...counts } = tally;
      if (head !== undefined && !headFound) return { kind: 'DIFFERENCE', where: headUnknown };
      return { kind: 'VERIFIED', regions: regions.length, ...counts };
    });
  }

  private async chainDifference(
    tx: Queryable,
    region: RegionToVerify,
    tally: Tally,
    head: string | undefined,
  ): Promise<Text | null> {
    const walk = new ChainWalk(region);
    for (;;) {
      const events = await this.log.after(tx, region.regionId, walk.reached, eventsAtOnce);
      for (const event of events) {
        const wrong = walk.step(event);
        if (wrong) return difference(await this.placeOf(tx, region, walk, event), wrong);
        tally.events += 1;
        tally.headFound ||= event.hash === head;
      }
      if (events.length === eventsAtOnce) continue;
      const wrong = walk.end(region);
      return wrong && difference({ region: region.code, event: walk.reached + 1 }, wrong);
    }
  }

  /** The log names units by their ids; people know them by their codes. */
  private async placeOf(
    tx: Queryable,
    { code: region }: RegionToVerify,
    walk: ChainWalk,
    { unitId, reportYear, versionN, sequence }: ChainedEvent,
  ): Promise<ArchivePlace> {
    // The event itself may be sound where the one before it is gone.
    if (sequence !== walk.reached + 1 || unitId === null || reportYear === null)
      return { region, event: walk.reached + 1 };
    const unit = await this.repository.codeOf(tx, unitId, reportYear);
    return { region, unit, year: reportYear, version: versionN, event: sequence };
  }

  private async versionsDifference(
    tx: Queryable,
    { regionId, code }: RegionToVerify,
    tally: Tally,
  ): Promise<Text | null> {
    for await (const version of this.repository.versions(tx, regionId)) {
      const wrong = versionDifference(code, version);
      if (wrong) return wrong;
      tally.versions += 1;
      tally.facts += version.facts.length;
    }
    const gone = await this.repository.orphan(tx, regionId, 'versions');
    if (gone)
      return difference(
        { region: code, unit: gone.code, year: gone.report_year, version: gone.n },
        { zh: '记录中有这一版，库中却没有', en: 'the log has filed this version, but it is gone' },
      );
    const fact = await this.repository.orphan(tx, regionId, 'facts');
    return (
      fact &&
      difference(
        { region: code, unit: fact.code, year: fact.report_year, version: fact.n },
        {
          zh: `数据 ${fact.what} 不属于任何一版报告`,
          en: `fact ${fact.what} belongs to no version`,
        },
      )
    );
  }

  private async standingsDifference(
    tx: Queryable,
    { regionId, code }: RegionToVerify,
    tally: Tally,
  ): Promise<Text | null> {
    for await (const obligation of this.repository.obligations(tx, regionId)) {
      const wrong = standingDifference(code, obligation);
      if (wrong) return wrong;
      tally.obligations += 1;
    }
    const gone = await this.repository.orphan(tx, regionId, 'obligations');
    return (
      gone &&
      difference(
        { region: code, unit: gone.code, year: gone.report_year },
        {
          zh: `记录中有 ${gone.what}，应报名单中却没有这个单位`,
          en: `the log has ${gone.what}, but the unit is not among those expected`,
        },
      )
    );
  }
}

function documentAltered(sha256: string): Text {
  return {
    zh: `文件 ${sha256}：内容与其哈希不符，已被改动`,
    en: `document ${sha256}: its bytes are not those of its hash`,
  };
}
