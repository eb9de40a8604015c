import type { FigureValue as Figure, Qualifier } from '@mingjian/domain';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Basis } from '../assessment/basis.js';
import { Freshness } from '../assessment/freshness.object.js';
import { QualifierEnum } from '../platform/graphql/enums.js';
import { FigureValue } from '../platform/graphql/scalars.js';
import { Region } from '../units/region.object.js';
import { BasisEnum } from './basis.enum.js';
import { Coverage } from './coverage.object.js';

@ObjectType({ description: 'Sums of one measure. Everything runs parallel to the years of the answer.' })
export class SumSeries {
  @Field(() => String)
  readonly measure: string;

  @Field(() => [FigureValue], {
    nullable: 'items',
    description: 'Counts, or yuan as a decimal string; null where no unit says, which is not zero.',
  })
  readonly values: readonly (Figure | null)[];

  @Field(() => [QualifierEnum], {
    nullable: 'items',
    description: 'What can be said of a sum whose summands are not all exact; null where there is no sum.',
  })
  readonly qualifiers: readonly (Qualifier | null)[];

  @Field(() => [Int], { description: 'Units that say the figure.' })
  readonly reported: readonly number[];

  @Field(() => [FigureValue], {
    nullable: 'items',
    description:
      'Change to the year before in the list; null for the first, where a side is unknown, or across a break.',
  })
  readonly changes: readonly (Figure | null)[];
}

@ObjectType({
  description:
    'Sums over the units of a region that reported; coverage says of how many. Series run parallel to years.',
})
export class RegionYears {
  @Field(() => Region)
  readonly region: Region;

  @Field(() => BasisEnum)
  readonly basis: Basis;

  @Field(() => Boolean, { description: 'Whether figures may still change: they are on the latest filed.' })
  readonly provisional: boolean;

  @Field(() => [Int], { description: 'The years asked for, without those the viewer may not see.' })
  readonly years: readonly number[];

  @Field(() => Int, { nullable: true, description: 'The year of the map that was asked for.' })
  readonly map: number | null;

  @Field(() => [Coverage])
  readonly coverage: readonly Coverage[];

  @Field(() => [Int], {
    description: 'Units of which a share was added, on the map that was asked for: such sums are estimates.',
  })
  readonly estimated: readonly number[];

  @Field(() => [Int], {
    description: 'Units of which only a share belongs to the map, and nobody says how large: left out.',
  })
  readonly unweighed: readonly number[];

  @Field(() => [SumSeries], { description: 'Every measure, in the order of the catalogue.' })
  readonly series: readonly SumSeries[];

  @Field(() => Freshness)
  readonly freshness: Freshness;
}
