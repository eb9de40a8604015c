import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Text } from '../platform/graphql/text.object.js';

@ObjectType({
  description: 'A year from which a series means something else: nothing is compared across it.',
})
export class MeasureBreak {
  @Field(() => Int)
  readonly year: number;

  @Field(() => Text)
  readonly why: Text;
}

@ObjectType({ description: 'A series that can be compared over units and years.' })
export class Measure {
  @Field(() => String)
  readonly id: string;

  @Field(() => Text)
  readonly label: Text;

  @Field(() => Text, { description: 'What it counts; yuan for money.' })
  readonly unit: Text;

  @Field(() => Boolean, { description: 'Whether its figures are decimal strings in yuan instead of counts.' })
  readonly money: boolean;

  @Field(() => [String], {
    description: 'Formats whose cells give it; a format that is missing collects it at most in words.',
  })
  readonly formats: readonly string[];

  @Field(() => [MeasureBreak])
  readonly breaks: readonly MeasureBreak[];
}
