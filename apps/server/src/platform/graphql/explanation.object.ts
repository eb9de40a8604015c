import type { Side } from '@mingjian/domain';
import { Field, ObjectType } from '@nestjs/graphql';
import { FigureValue } from './scalars.js';

@ObjectType({ description: "A unit's reason for a finding, with both sides as the unit saw them." })
export class Explanation {
  @Field(() => String)
  readonly rule: string;

  @Field(() => [String])
  readonly cells: readonly string[];

  @Field(() => String, { description: "The unit's words." })
  readonly reason: string;

  @Field(() => FigureValue, { nullable: true, description: 'Null where the rule has no sides.' })
  readonly left: Side | null;

  @Field(() => FigureValue, { nullable: true })
  readonly right: Side | null;
}
