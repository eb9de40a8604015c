import type { PastStanding } from '@mingjian/domain';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { PageInfo } from '../platform/graphql/page-info.object.js';
import { Day } from '../platform/graphql/scalars.js';
import { Region } from '../units/region.object.js';
import { Unit } from '../units/unit.object.js';
import { PastStandingEnum } from './past.enums.js';

@ObjectType({
  description: "What a unit's own past lets one expect of the year: it counts, and foretells nothing.",
})
export class LateOutlook {
  @Field(() => Int, { description: 'Late, or without a report, in so many …' })
  readonly late: number;

  @Field(() => Int, { description: '… of so many years, the last ones before that are judged.' })
  readonly of: number;

  @Field(() => Boolean)
  readonly isLikely: boolean;
}

@ObjectType({ description: 'A unit over the years. All lists but `lateOften` run parallel to the years.' })
export class UnitPast {
  @Field(() => Unit, { description: 'The unit as it stands in the last of the years.' })
  readonly unit: Unit;

  @Field(() => [PastStandingEnum])
  readonly standings: readonly PastStanding[];

  @Field(() => [Int], {
    nullable: 'items',
    description: 'By the receipt; of an old report that does not tell it, by its publication.',
  })
  readonly daysLate: readonly (number | null)[];

  @Field(() => [Day], { nullable: 'items' })
  readonly publishedOn: readonly (string | null)[];

  @Field(() => [Int], {
    description: 'Years in which it was late, where it was late twice or more within three years.',
  })
  readonly lateOften: readonly number[];

  @Field(() => LateOutlook, { nullable: true, description: 'Null where too few years are judged.' })
  readonly outlook: LateOutlook | null;
}

@ObjectType({ description: "A unit's report of a year." })
export class ReportNamed {
  @Field(() => String, { description: 'The code of the unit in that year.' })
  readonly code: string;

  @Field(() => String)
  readonly name: string;

  @Field(() => Int)
  readonly year: number;

  @Field(() => Day, { nullable: true, description: 'The first day on which it was public.' })
  readonly publishedOn: string | null;
}

@ObjectType({ description: 'Two reports that are alike, as DU-PEER and DU-PREV find them; each pair once.' })
export class AlikeReports {
  @Field(() => ReportNamed, {
    description: 'Of two units, whose report was public first: that is no proof of who copied.',
  })
  readonly earlier: ReportNamed;

  @Field(() => ReportNamed)
  readonly later: ReportNamed;

  @Field(() => Boolean, { description: 'False where the days do not tell which came first.' })
  readonly isOrderKnown: boolean;

  @Field(() => Float, { description: '0 to 1, names, numbers and prescribed words apart.' })
  readonly similarity: number;

  @Field(() => String, {
    nullable: true,
    description: 'The section that is alike; null where the whole reports are.',
  })
  readonly section: string | null;

  @Field(() => String, { nullable: true, description: 'The longest passage that both have.' })
  readonly words: string | null;
}

@ObjectType({
  description: 'A report of which another version was made public after one was public already.',
})
export class ChangedAfterPublication {
  @Field(() => ReportNamed)
  readonly report: ReportNamed;

  @Field(() => Int)
  readonly fromVersion: number;

  @Field(() => Int)
  readonly toVersion: number;

  @Field(() => Day, { nullable: true, description: 'On which day the version before was public.' })
  readonly fromDay: string | null;

  @Field(() => Day, { nullable: true })
  readonly toDay: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why, as it was given when the amendment was begun; null where none was registered.',
  })
  readonly reason: string | null;
}

@ObjectType({
  description: "What a region's units did over the years, predecessors of the region included.",
})
export class RegionPast {
  @Field(() => Region)
  readonly region: Region;

  @Field(() => Int)
  readonly year: number;

  @Field(() => [Int], {
    description: 'Years in which a report was expected of one of the units; the last is `year`.',
  })
  readonly years: readonly number[];

  @Field(() => [UnitPast], {
    description: 'Units of which a report of `year` is expected, by code.',
  })
  readonly nodes: readonly UnitPast[];

  @Field(() => Int)
  readonly totalCount: number;

  @Field(() => PageInfo)
  readonly pageInfo: PageInfo;

  @Field(() => [AlikeReports], { description: 'Of the units of this page, at most 100; newest first.' })
  readonly alike: readonly AlikeReports[];

  @Field(() => [ChangedAfterPublication], {
    description: 'Of the units of this page, at most 100; newest first.',
  })
  readonly changed: readonly ChangedAfterPublication[];
}
