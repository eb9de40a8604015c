import type { FigureValue as Figure, Qualifier, Unknown } from '@mingjian/domain';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { Basis } from '../assessment/basis.js';
import { Freshness } from '../assessment/freshness.object.js';
import { Measure } from '../catalogues/measure.object.js';
import { QualifierEnum } from '../platform/graphql/enums.js';
import { FigureValue } from '../platform/graphql/scalars.js';
import { Region } from '../units/region.object.js';
import { BasisEnum } from './basis.enum.js';
import { Coverage } from './coverage.object.js';
import { UnknownReasonEnum } from './unknown-reason.enum.js';

@ObjectType({
  description: "One unit's figures of one measure. Everything but cells runs parallel to the years.",
})
export class ComparisonSeries {
  @Field(() => String, { description: 'The code by which the unit was asked for.' })
  readonly unit: string;

  @Field(() => String)
  readonly measure: string;

  @Field(() => [FigureValue], {
    nullable: 'items',
    description: 'Counts, or yuan as a decimal string; null is unknown, never zero.',
  })
  readonly values: readonly (Figure | null)[];

  @Field(() => [QualifierEnum], { nullable: 'items', description: 'Null where the figure is unknown.' })
  readonly qualifiers: readonly (Qualifier | null)[];

  @Field(() => [UnknownReasonEnum], {
    nullable: 'items',
    description: 'Why a figure is unknown; null where it is known.',
  })
  readonly unknown: readonly (Unknown | null)[];

  @Field(() => [FigureValue], {
    nullable: 'items',
    description:
      'Change to the year before in the list: a count; null where one side is unknown or a break lies between.',
  })
  readonly changes: readonly (Figure | null)[];

  @Field(() => [Float], {
    nullable: 'items',
    description: 'Per cent; null where the base is below 10, unknown or zero, or either side is not exact.',
  })
  readonly percents: readonly (number | null)[];

  @Field(() => [Int], { nullable: 'items', description: 'The version that counts; null where none does.' })
  readonly versions: readonly (number | null)[];

  @Field(() => [String], {
    description: 'Cells of the latest year\u2019s form that give the measure; none where it stands in words.',
  })
  readonly cells: readonly string[];

  @Field(() => [String], {
    nullable: 'items',
    description:
      'Rules that failed on the cells of this measure, per year, as "rule" ids joined by a space; empty when none.',
  })
  readonly findings: readonly string[];
}

@ObjectType({ description: 'What one unit states in one cell of its reports.' })
export class ComparisonCell {
  @Field(() => String, { description: 'The code by which the unit was asked for.' })
  readonly unit: string;

  @Field(() => String)
  readonly cell: string;

  @Field(() => [FigureValue], {
    nullable: 'items',
    description:
      'Parallel to the years, as the cell states it; null where it states nothing, or no report that is to be seen ' +
      'has the cell.',
  })
  readonly values: readonly (Figure | null)[];
}

@ObjectType({ description: 'Medians of one measure over all units of the region that say it.' })
export class ComparisonMedian {
  @Field(() => String)
  readonly measure: string;

  @Field(() => [FigureValue], {
    nullable: 'items',
    description: 'Null where no unit says it, or where others are not the viewer\u2019s to see.',
  })
  readonly values: readonly (Figure | null)[];

  @Field(() => [Int], { description: 'Units whose figures it is the median of.' })
  readonly reported: readonly number[];
}

@ObjectType({ description: 'Units and years side by side.' })
export class Comparison {
  @Field(() => Region)
  readonly region: Region;

  @Field(() => BasisEnum)
  readonly basis: Basis;

  @Field(() => Boolean, { description: 'Whether figures may still change: they are on the latest filed.' })
  readonly provisional: boolean;

  @Field(() => [Int])
  readonly years: readonly number[];

  /** The units as asked for; the field of this name is resolved when somebody asks for it. */
  readonly unitIds: readonly string[];

  @Field(() => [Measure])
  readonly measures: readonly Measure[];

  @Field(() => [Coverage], { description: 'Of the whole region, parallel to the years.' })
  readonly coverage: readonly Coverage[];

  @Field(() => [ComparisonSeries], { description: 'Every unit by every measure, in the order asked for.' })
  readonly series: readonly ComparisonSeries[];

  @Field(() => [ComparisonCell], {
    description: 'Every unit by every cell, in the order asked for; none where none was asked for.',
  })
  readonly cells: readonly ComparisonCell[];

  @Field(() => [ComparisonMedian])
  readonly medians: readonly ComparisonMedian[];

  @Field(() => Freshness)
  readonly freshness: Freshness;
}
