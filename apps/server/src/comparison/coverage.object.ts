import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Of how many reports a figure speaks.' })
export class Coverage {
  @Field(() => Int, { description: 'Units of which a report is expected.' })
  readonly expected: number;

  @Field(() => Int, { description: 'Of these, units with a version on the basis asked for.' })
  readonly reported: number;
}
