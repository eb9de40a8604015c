import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Text } from '../platform/graphql/text.object.js';
import { Indicator } from './indicator.object.js';

@ObjectType({ description: 'From so many per cent of the points judged.' })
export class SchemeGrade {
  @Field(() => String)
  readonly id: string;

  @Field(() => Text)
  readonly label: Text;

  @Field(() => Int)
  readonly from: number;
}

@ObjectType({ description: 'What must hold: while it does not, the grade is this one at best.' })
export class SchemeEssential {
  @Field(() => Text)
  readonly label: Text;

  @Field(() => String, { description: 'Id of a grade.' })
  readonly atBest: string;
}

@ObjectType({ description: 'What reports of a year are given points for, and what the points are worth.' })
export class Scheme {
  @Field(() => String)
  readonly id: string;

  @Field(() => String, { description: 'Changes with every change of the scheme.' })
  readonly version: string;

  @Field(() => Text)
  readonly label: Text;

  @Field(() => String)
  readonly basis: string;

  @Field(() => [Indicator], { description: 'In the order of the columns of the matrix.' })
  readonly indicators: readonly Indicator[];

  @Field(() => [SchemeGrade], { description: 'The best one first.' })
  readonly grades: readonly SchemeGrade[];

  @Field(() => [SchemeEssential])
  readonly essentials: readonly SchemeEssential[];

  @Field(() => Int, {
    description: 'No grade is given before so many per cent of the full marks are judged.',
  })
  readonly gradedFrom: number;
}
