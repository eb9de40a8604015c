import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { actLabel, beijingDay } from '@mingjian/domain';
import { AskerLocale, CurrentViewer } from '../accounts/asker.js';
import { permit, signedIn } from '../accounts/permit.js';
import type { Viewer } from '../accounts/viewer.js';
import { Clock } from '../platform/clock.js';
import { made } from '../platform/graphql/made.js';
import { pageSize, placeAfter } from '../platform/graphql/paging.js';
import type { Locale } from '../platform/locale.js';
import { UnitsService } from '../units/units.service.js';
import { actorWords, eventFacts, eventSentence } from './event-words.js';
import {
  LogEventList,
  LogEventObject,
  LogFactObject,
  LogFilterInput,
  LogVerification,
} from './region-log.object.js';
import { RegionLogService } from './region-log.service.js';
import type { LoggedEvent } from './region-log.service.js';

const usualPage = 50;
const sequencePattern = /^[1-9]\d{0,14}$/;

/** Who did what, when, to which version. */
@Resolver()
export class RegionLogResolver {
  constructor(
    private readonly units: UnitsService,
    private readonly log: RegionLogService,
    private readonly clock: Clock,
  ) {}

  @Query(() => LogEventList, {
    nullable: true,
    description:
      "A region's log, newest first; of one unit for who is of it. Null where it is not the viewer's to know of.",
  })
  async regionLog(
    @CurrentViewer() viewer: Viewer | null,
    @AskerLocale() locale: Locale,
    @Args('region', { type: () => String }) code: string,
    @Args('filter', { type: () => LogFilterInput, nullable: true }) filter?: LogFilterInput | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: usualPage }) first?: number | null,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<LogEventList | null> {
    const place = await this.placeOf(signedIn(viewer), code, filter ?? {});
    if (place === null) return null;
    const { nodes, hasNextPage } = await this.log.page(
      place.regionId,
      {
        unitId: place.unitId,
        year: filter?.year ?? null,
        accountId: filter?.account ?? null,
        acts: filter?.acts ?? null,
        from: filter?.from,
        to: filter?.to,
        text: filter?.text ?? null,
      },
      { before: placeAfter(after, sequenceOf), first: pageSize(first, usualPage) },
    );
    const last = nodes.at(-1);
    return made(LogEventList, {
      nodes: nodes.map((event) => eventObject(event, locale)),
      pageInfo: { endCursor: last ? String(last.sequence) : null, hasNextPage },
    });
  }

  @Query(() => LogVerification, {
    nullable: true,
    description:
      "Walks a region's chain now, as far as a few seconds go. Null where it is not the viewer's to know of.",
  })
  async verifyRegionLog(
    @CurrentViewer() viewer: Viewer | null,
    @AskerLocale() locale: Locale,
    @Args('region', { type: () => String }) code: string,
  ): Promise<LogVerification | null> {
    const region = await this.units.region(code);
    if (!region || !permit(signedIn(viewer), 'readLog', { regionId: region.regionId, year: this.yearNow() }))
      return null;
    const { wrong, ...verified } = await this.log.verify(region.regionId);
    return made(LogVerification, { ...verified, wrong: wrong && wrong[locale] });
  }

  /** The region, or the one unit of it that is asked about. */
  private async placeOf(
    viewer: Viewer,
    code: string,
    { unit: unitCode, year }: LogFilterInput,
  ): Promise<{ readonly regionId: string; readonly unitId: string | null } | null> {
    const region = await this.units.region(code);
    if (!region) return null;
    const { regionId } = region;
    if (unitCode === null || unitCode === undefined)
      return permit(viewer, 'readLog', { regionId, year: this.yearNow() })
        ? { regionId, unitId: null }
        : null;
    const unit = await this.units.unitInYear(
      unitCode,
      year ?? Number(beijingDay(this.clock.now()).slice(0, 4)),
    );
    const isReadable =
      unit !== null &&
      permit(viewer, 'readLog', { unitId: unit.unitId, regionId: unit.regionId, year: this.yearNow() });
    return isReadable ? { regionId, unitId: unit.unitId } : null;
  }

  /** A log has no year of its own: it is read by whoever is in charge of the reports that are due now. */
  private yearNow(): number {
    return Number(beijingDay(this.clock.now()).slice(0, 4)) - 1;
  }
}

function sequenceOf(cursor: string): number | null {
  return sequencePattern.test(cursor) ? Number(cursor) : null;
}

function eventObject(event: LoggedEvent, locale: Locale): LogEventObject {
  const { sequence, at, act, actorId, unitCode, unitName, year, version, versionSha256, previousHash, hash } =
    event;
  return made(LogEventObject, {
    ...{ sequence, at, act, actorId, unitCode, unitName, year, version, versionSha256, previousHash, hash },
    label: actLabel(act, locale),
    sentence: eventSentence(event, locale),
    actorName: actorWords(event, locale),
    facts: eventFacts(event, locale).map((fact) => made(LogFactObject, fact)),
  });
}
