import { Field, InputType, Int } from '@nestjs/graphql';
import type { Basis } from '../assessment/basis.js';
import { BasisEnum } from './basis.enum.js';

@InputType({
  description:
    'At most 100 units, 20 years, 80 measures and 20 cells; at most 1,000 units times measures and cells.',
})
export class ComparisonInput {
  @Field(() => String)
  readonly region: string;

  @Field(() => [String], { description: 'Codes, any that the units ever bore.' })
  readonly units: readonly string[];

  @Field(() => [Int])
  readonly years: readonly number[];

  @Field(() => [String], {
    nullable: true,
    description: 'Left out: every measure that the formats of these years ask for.',
  })
  readonly measures?: readonly string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Cells of the forms, to be answered beside the measures. Left out: none.',
  })
  readonly cells?: readonly string[] | null;

  @Field(() => BasisEnum, { nullable: true, defaultValue: 'LATEST_FILED' })
  readonly basis?: Basis | null;
}
