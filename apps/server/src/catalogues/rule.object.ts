import type { Effect, Grade } from '@mingjian/domain';
import { Field, ObjectType } from '@nestjs/graphql';
import { EffectEnum, GradeEnum } from '../platform/graphql/enums.js';
import { Text } from '../platform/graphql/text.object.js';

@ObjectType({ description: 'A check that every report of its formats goes through.' })
export class Rule {
  @Field(() => String)
  readonly id: string;

  @Field(() => GradeEnum)
  readonly grade: Grade;

  @Field(() => EffectEnum)
  readonly effect: Effect;

  @Field(() => [String], {
    description: 'Formats whose cells it reads; all of them for a rule that reads none.',
  })
  readonly formats: readonly string[];

  @Field(() => Text)
  readonly title: Text;

  @Field(() => String, { description: 'Law, notice and table.' })
  readonly basis: string;

  @Field(() => String, {
    description: 'The rule as a person would write it, with the row numbers as printed.',
  })
  readonly formula: string;
}
