import type { PracticeStanding } from '@mingjian/domain';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { PracticeStandingEnum } from '../platform/graphql/enums.js';
import { PageInfo } from '../platform/graphql/page-info.object.js';
import { Region } from '../units/region.object.js';
import { Unit } from '../units/unit.object.js';
import { Coverage } from './coverage.object.js';

@ObjectType({
  description: 'How many reports say what of a practice, over all units of the matrix; missing ones nowhere.',
})
export class PracticeColumn {
  @Field(() => String)
  readonly practice: string;

  @Field(() => Int)
  readonly holds: number;

  @Field(() => Int)
  readonly denied: number;

  @Field(() => Int)
  readonly contradictory: number;

  @Field(() => Int, { description: 'Silent, those for which it does not apply apart.' })
  readonly notSaid: number;

  @Field(() => Int)
  readonly notApplicable: number;
}

@ObjectType({ description: 'One unit by practices. All lists run parallel to the columns.' })
export class PracticeRow {
  @Field(() => Unit)
  readonly unit: Unit;

  @Field(() => Int, { nullable: true, description: 'The version read; null where none is on the basis.' })
  readonly version: number | null;

  @Field(() => [PracticeStandingEnum])
  readonly standings: readonly PracticeStanding[];

  @Field(() => [Boolean], {
    description: 'False where the report is silent and the year gave no occasion for the practice.',
  })
  readonly applies: readonly boolean[];

  @Field(() => [Int], {
    nullable: 'items',
    description: 'Where it is in place: first year that says so with no denial after it; it may be older.',
  })
  readonly since: readonly (number | null)[];

  @Field(() => [Int], { description: 'Years from there on that say nothing of it.' })
  readonly unsaid: readonly number[];

  @Field(() => [Int], {
    nullable: 'items',
    description: 'Where the report is silent: the last earlier year that says it is in place.',
  })
  readonly lastSaid: readonly (number | null)[];

  @Field(() => [String], {
    nullable: 'items',
    description: 'Offices, rules and columns named, joined by 、; null where none is.',
  })
  readonly names: readonly (string | null)[];
}

@ObjectType({ description: 'Units by practices: what their reports say is in place, and since when.' })
export class PracticeMatrix {
  @Field(() => Region)
  readonly region: Region;

  @Field(() => Int)
  readonly year: number;

  @Field(() => [PracticeColumn], { description: 'Every practice, in the order of the catalogue.' })
  readonly columns: readonly PracticeColumn[];

  @Field(() => [PracticeRow], { description: "Ordered by the units' codes." })
  readonly nodes: readonly PracticeRow[];

  @Field(() => Int, { description: 'Units over all pages.' })
  readonly totalCount: number;

  @Field(() => PageInfo)
  readonly pageInfo: PageInfo;

  @Field(() => Coverage)
  readonly coverage: Coverage;
}
