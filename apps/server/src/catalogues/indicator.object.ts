import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Text } from '../platform/graphql/text.object.js';

@ObjectType({ description: "The least and the most that a reviewer's mark may be." })
export class MarkRange {
  @Field(() => Int)
  readonly from: number;

  @Field(() => Int)
  readonly to: number;
}

@ObjectType({ description: 'A column of the matrix: what reports are given points for.' })
export class Indicator {
  @Field(() => String)
  readonly id: string;

  @Field(() => Text)
  readonly label: Text;

  @Field(() => Int, { description: 'The most points that it gives.' })
  readonly points: number;

  @Field(() => Boolean, {
    description: 'Whether it adds to or takes from the total instead of giving full marks.',
  })
  readonly signed: boolean;

  @Field(() => Boolean, { description: 'Whether it can be judged so far; if not it gives no points.' })
  readonly built: boolean;

  @Field(() => [String], { description: 'Rules that its points rest on.' })
  readonly rules: readonly string[];

  @Field(() => [String], { description: 'Practices that give its points.' })
  readonly practices: readonly string[];

  @Field(() => MarkRange, {
    nullable: true,
    description: "Between what a reviewer's mark may lie; null where none is asked for.",
  })
  readonly mark: MarkRange | null;

  @Field(() => Text, { description: 'What it says and what it takes off, in one sentence.' })
  readonly explanation: Text;
}
