import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Freshness } from '../assessment/freshness.object.js';
import { PageInfo } from '../platform/graphql/page-info.object.js';
import { Text } from '../platform/graphql/text.object.js';
import { Region } from '../units/region.object.js';
import { Unit } from '../units/unit.object.js';
import { Coverage } from './coverage.object.js';
import { UnjudgedReasonEnum } from './unjudged-reason.enum.js';
import type { UnjudgedWord } from './unjudged-reason.enum.js';

@ObjectType({ description: "One unit's points by one indicator." })
export class MatrixCell {
  @Field(() => String)
  readonly indicator: string;

  @Field(() => Float, { nullable: true, description: 'Null where it was not judged, which is not zero.' })
  readonly points: number | null;

  @Field(() => Int, {
    description: 'Its full marks, of what is known; 0 where it only adds to or takes from the total.',
  })
  readonly maximum: number;

  @Field(() => UnjudgedReasonEnum, { nullable: true, description: 'Why there are no points.' })
  readonly reason: UnjudgedWord | null;
}

@ObjectType({ description: 'One unit of which a report is expected.' })
export class MatrixRow {
  @Field(() => Unit)
  readonly unit: Unit;

  @Field(() => Int, { nullable: true, description: 'The version judged; null where none is on the basis.' })
  readonly version: number | null;

  @Field(() => Float, { nullable: true, description: "Last year's total on the same basis." })
  readonly previousTotal: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'What that was out of: totals out of different maxima are not held against each other.',
  })
  readonly previousMaximum: number | null;

  @Field(() => Float, { nullable: true, description: 'Points of what was judged; null where nothing was.' })
  readonly total: number | null;

  @Field(() => Int, { description: 'What the total is out of: the sum of the maxima judged.' })
  readonly maximum: number;

  @Field(() => Text, {
    nullable: true,
    description: 'What the total is worth; null while too little of the full marks is judged.',
  })
  readonly grade: Text | null;

  @Field(() => String, { nullable: true, description: 'Its id in the scheme; null where there is no grade.' })
  readonly gradeId: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Among the units judged out of the same maximum as most; 1 is best.',
  })
  readonly rank: number | null;

  @Field(() => Boolean, { description: 'Whether others share the rank.' })
  readonly tied: boolean;

  @Field(() => [MatrixCell], { description: 'In the order of the columns.' })
  readonly cells: readonly MatrixCell[];
}

@ObjectType({ description: 'One indicator over all units of the matrix, not only those of the page.' })
export class MatrixColumn {
  @Field(() => String)
  readonly indicator: string;

  @Field(() => Float, { nullable: true })
  readonly median: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Share of the full marks of those judged that was lost, 0 to 1.',
  })
  readonly lossShare: number | null;

  @Field(() => Int, { description: 'Units that were judged by it.' })
  readonly judged: number;
}

@ObjectType({ description: 'Units by indicators: who is weak at what.' })
export class ComplianceMatrix {
  @Field(() => Region)
  readonly region: Region;

  @Field(() => Int)
  readonly year: number;

  @Field(() => String, {
    description:
      'Name and version of the scheme that gives the points: that of the cycle, above the counties the one they share.',
  })
  readonly scheme: string;

  @Field(() => String)
  readonly rulesVersion: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'The maximum every ranked unit shares; units judged on another maximum are not ranked and say so.',
  })
  readonly rankedMaximum: number | null;

  @Field(() => [MatrixRow], { description: "Ordered by the units' codes." })
  readonly nodes: readonly MatrixRow[];

  @Field(() => Int, { description: 'Units over all pages.' })
  readonly totalCount: number;

  @Field(() => PageInfo)
  readonly pageInfo: PageInfo;

  @Field(() => [MatrixColumn])
  readonly columns: readonly MatrixColumn[];

  @Field(() => Float, { nullable: true, description: 'Of the totals of the units ranked.' })
  readonly medianTotal: number | null;

  @Field(() => Coverage)
  readonly coverage: Coverage;

  @Field(() => Freshness)
  readonly freshness: Freshness;
}
