import type { FigureValue as Figure, Qualifier } from '@mingjian/domain';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Basis } from '../assessment/basis.js';
import { Freshness } from '../assessment/freshness.object.js';
import { QualifierEnum } from '../platform/graphql/enums.js';
import { FigureValue } from '../platform/graphql/scalars.js';
import { Region } from '../units/region.object.js';
import { BasisEnum } from './basis.enum.js';
import { Coverage } from './coverage.object.js';

const open = 'EXACT also where units give open figures that cannot move it; null where there is none.';

@ObjectType({
  description:
    'How the figures of one measure lie over the units of a region. Everything runs parallel to the years of the ' +
    'answer. Values are counts (a half or a quarter between two of them), or yuan as a decimal string; null is unknown.',
})
export class MeasureDistribution {
  @Field(() => String)
  readonly measure: string;

  @Field(() => [FigureValue], { nullable: 'items' })
  readonly medians: readonly (Figure | null)[];

  @Field(() => [QualifierEnum], { nullable: 'items', description: open })
  readonly medianQualifiers: readonly (Qualifier | null)[];

  @Field(() => [FigureValue], { nullable: 'items', description: 'Null with fewer than four known figures.' })
  readonly lowerQuartiles: readonly (Figure | null)[];

  @Field(() => [QualifierEnum], { nullable: 'items', description: open })
  readonly lowerQuartileQualifiers: readonly (Qualifier | null)[];

  @Field(() => [FigureValue], { nullable: 'items', description: 'Null with fewer than four known figures.' })
  readonly upperQuartiles: readonly (Figure | null)[];

  @Field(() => [QualifierEnum], { nullable: 'items', description: open })
  readonly upperQuartileQualifiers: readonly (Qualifier | null)[];

  @Field(() => [Int], { description: 'Units that say the figure.' })
  readonly reported: readonly number[];

  @Field(() => [Int], { description: 'Of these, units whose figure is not exact.' })
  readonly inexact: readonly number[];

  @Field(() => [Int], { description: 'Years from which on the measure means something else.' })
  readonly breaks: readonly number[];
}

@ObjectType({ description: 'Medians and quartiles of a region over years, with coverage by year.' })
export class RegionDistribution {
  @Field(() => Region)
  readonly region: Region;

  @Field(() => BasisEnum)
  readonly basis: Basis;

  @Field(() => Boolean, { description: 'Whether figures may still change: they are on the latest filed.' })
  readonly provisional: boolean;

  @Field(() => [Int], { description: 'The years asked for, without those the viewer may not see.' })
  readonly years: readonly number[];

  @Field(() => [Coverage])
  readonly coverage: readonly Coverage[];

  @Field(() => [MeasureDistribution], { description: 'The measures asked for, in that order.' })
  readonly series: readonly MeasureDistribution[];

  @Field(() => Freshness)
  readonly freshness: Freshness;
}
