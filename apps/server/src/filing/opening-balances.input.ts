import { Field, InputType, Int } from '@nestjs/graphql';
import { FigureInput } from './report.input.js';

@InputType({ description: 'What one unit brings into the year.' })
export class OpeningBalanceInput {
  @Field(() => String, { description: 'Code of the unit.' })
  readonly unit: string;

  @Field(() => [FigureInput], {
    description: "Cells of last year's form: applications.carriedForward.… and proactive.….inForce.",
  })
  readonly cells: readonly FigureInput[];
}

@InputType()
export class SetOpeningBalancesInput {
  @Field(() => String, { description: 'Code of the region.' })
  readonly region: string;

  @Field(() => Int, { description: 'The year that is opened with them.' })
  readonly year: number;

  @Field(() => [OpeningBalanceInput], {
    description: 'At most 500; the whole sheet is taken or nothing of it.',
  })
  readonly rows: readonly OpeningBalanceInput[];
}
