import { Field, InputType, Int } from '@nestjs/graphql';
import { Day } from '../platform/graphql/scalars.js';

@InputType()
export class OpenCycleInput {
  @Field(() => String, { description: 'Code of the region.' })
  readonly region: string;

  @Field(() => Int)
  readonly year: number;

  @Field(() => Day, { description: "The county's date for filing; it ends at 24:00 in Beijing." })
  readonly filingDue: unknown;

  @Field(() => Day, { nullable: true, description: 'Left out: the day that the law sets.' })
  readonly publicationDue?: unknown;

  @Field(() => [String], {
    nullable: true,
    description: 'Codes of the units expected to report; left out: every unit valid in the year.',
  })
  readonly expected?: readonly string[] | null;
}

@InputType()
export class ExtendDueInput {
  @Field(() => String, { description: 'Code of the unit.' })
  readonly unit: string;

  @Field(() => Int)
  readonly year: number;

  @Field(() => Day, { description: "Not before the county's date." })
  readonly due: unknown;

  @Field(() => String, { description: 'Shown to the unit.' })
  readonly reason: string;
}
