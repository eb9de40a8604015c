import type {
  FigureValue as Figure,
  PlaceHindrance,
  Qualifier,
  RankHindrance,
  UnitSize,
} from '@mingjian/domain';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Freshness } from '../assessment/freshness.object.js';
import { QualifierEnum } from '../platform/graphql/enums.js';
import { PageInfo } from '../platform/graphql/page-info.object.js';
import { FigureValue } from '../platform/graphql/scalars.js';
import { Text } from '../platform/graphql/text.object.js';
import { Region } from '../units/region.object.js';
import { Unit } from '../units/unit.object.js';
import { Coverage } from './coverage.object.js';
import { PlaceHindranceEnum, RankHindranceEnum, UnitSizeEnum } from './ranking.enums.js';

@ObjectType({
  description: 'What a unit is ranked by: points and their maximum, a figure, or part, whole and per cent.',
})
export class RankedValue {
  @Field(() => Float, { nullable: true })
  readonly points: number | null;

  @Field(() => Int, { nullable: true })
  readonly maximum: number | null;

  @Field(() => FigureValue, { nullable: true, description: 'A count, or yuan as a decimal string.' })
  readonly figure: Figure | null;

  @Field(() => QualifierEnum, { nullable: true })
  readonly qualifier: Qualifier | null;

  @Field(() => Int, { nullable: true })
  readonly part: number | null;

  @Field(() => Int, { nullable: true })
  readonly whole: number | null;

  @Field(() => Float, { nullable: true, description: 'One decimal; null of a share that is not ranked.' })
  readonly percent: number | null;
}

@ObjectType({
  description: 'How a place moved: overtaken + left - passedBy - entered are the places.',
})
export class PlaceChange {
  @Field(() => Int, { description: 'Above zero: so many places up.' })
  readonly places: number;

  @Field(() => Int, { description: 'Units that stood ahead and do not any more.' })
  readonly overtaken: number;

  @Field(() => Int, { description: 'Units that did not stand ahead and do now.' })
  readonly passedBy: number;

  @Field(() => Int, { description: 'Units ahead now that had no place before.' })
  readonly entered: number;

  @Field(() => Int, { description: 'Units that stood ahead and have no place now.' })
  readonly left: number;
}

@ObjectType({ description: 'An indicator whose points are others than a year before.' })
export class PointsMoved {
  @Field(() => String)
  readonly indicator: string;

  @Field(() => Float, { nullable: true, description: 'Null where it was not judged.' })
  readonly before: number | null;

  @Field(() => Float, { nullable: true })
  readonly now: number | null;

  @Field(() => [String], { description: 'Rules that take more, or less, than they did.' })
  readonly rules: readonly string[];
}

@ObjectType({ description: 'One unit of which a report is expected, with its place or why it has none.' })
export class RankingRow {
  @Field(() => Unit)
  readonly unit: Unit;

  @Field(() => Int, { nullable: true, description: 'The version that counts; null where none does.' })
  readonly version: number | null;

  @Field(() => UnitSizeEnum, {
    nullable: true,
    description: 'Null where the figure is not known exactly, or too few units state it.',
  })
  readonly size: UnitSize | null;

  @Field(() => Int, { nullable: true, description: '1 is the highest; null with a hindrance.' })
  readonly rank: number | null;

  @Field(() => Boolean, { description: 'Whether others share the place.' })
  readonly tied: boolean;

  @Field(() => RankedValue, { nullable: true, description: 'Known also of some that have no place.' })
  readonly value: RankedValue | null;

  @Field(() => RankHindranceEnum, { nullable: true })
  readonly hindrance: RankHindrance | null;

  @Field(() => Int, { nullable: true })
  readonly previousRank: number | null;

  @Field(() => Boolean)
  readonly previousTied: boolean;

  @Field(() => RankedValue, { nullable: true })
  readonly previousValue: RankedValue | null;

  @Field(() => RankHindranceEnum, { nullable: true, description: 'Why it had no place a year before.' })
  readonly previousHindrance: RankHindrance | null;

  @Field(() => PlaceChange, {
    nullable: true,
    description: 'Null without a place in both years, and where the two say nothing beside each other.',
  })
  readonly change: PlaceChange | null;

  @Field(() => [PointsMoved], {
    description:
      'Where the change of points comes from, the greatest first; none where no points are ranked.',
  })
  readonly moved: readonly PointsMoved[];
}

@ObjectType({ description: 'The ranking of the year before, as far as this one is held against it.' })
export class RankingBefore {
  @Field(() => Int)
  readonly year: number;

  @Field(() => Int, { description: 'Units that had a place.' })
  readonly base: number;

  @Field(() => Coverage)
  readonly coverage: Coverage;

  @Field(() => PlaceHindranceEnum, { nullable: true })
  readonly hindrance: PlaceHindrance | null;

  @Field(() => [Text], { description: 'What a measure meant until then, and means since.' })
  readonly breaks: readonly Text[];
}

@ObjectType({ description: 'Units of one size, with the least and the greatest figure among them.' })
export class SizeGroup {
  @Field(() => UnitSizeEnum)
  readonly size: UnitSize;

  @Field(() => Int)
  readonly units: number;

  @Field(() => FigureValue)
  readonly least: Figure;

  @Field(() => FigureValue)
  readonly most: Figure;
}

@ObjectType({ description: 'Units by place: who stands where, among how many.' })
export class Ranking {
  @Field(() => Region)
  readonly region: Region;

  @Field(() => Int)
  readonly year: number;

  @Field(() => String, { description: 'points, or the id of a share or a measure.' })
  readonly by: string;

  @Field(() => String, { nullable: true, description: 'The scheme that gives the points.' })
  readonly scheme: string | null;

  @Field(() => Int, { description: 'Units that have a place: the base of every one of them.' })
  readonly base: number;

  @Field(() => Coverage, { description: 'Of the units that are compared.' })
  readonly coverage: Coverage;

  @Field(() => Int, { nullable: true, description: 'The maximum that every ranked total shares.' })
  readonly rankedMaximum: number | null;

  @Field(() => Int, { nullable: true, description: 'The least whole of a share that is ranked.' })
  readonly leastBase: number | null;

  @Field(() => RankingBefore)
  readonly previous: RankingBefore;

  @Field(() => String, { description: 'The measure by which units have their sizes.' })
  readonly sizeBy: string;

  @Field(() => [SizeGroup], {
    description: 'Over all units of the kinds asked for; none where nobody has one.',
  })
  readonly sizes: readonly SizeGroup[];

  @Field(() => Int, { description: 'Units of the kinds asked for that have no size.' })
  readonly unsized: number;

  @Field(() => [RankingRow], { description: 'By place, then those that have none, by why.' })
  readonly nodes: readonly RankingRow[];

  @Field(() => Int, { description: 'Units over all pages.' })
  readonly totalCount: number;

  @Field(() => PageInfo)
  readonly pageInfo: PageInfo;

  @Field(() => Freshness)
  readonly freshness: Freshness;
}
