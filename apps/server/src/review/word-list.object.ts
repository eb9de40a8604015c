import { createUnionType, Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { BadValue, NotFound } from '../platform/graphql/problems.object.js';
import { typeNameOf } from '../platform/graphql/type-name.js';

export const WordGradeEnum = { E: 'E', W: 'W' } as const;
registerEnumType(WordGradeEnum, {
  name: 'WordGrade',
  description: 'How a word of the list weighs: error or warning.',
});

@ObjectType({ description: 'A word that a county does not want to read in a report.' })
export class ListedWordObject {
  @Field(() => String)
  readonly word: string;

  @Field(() => String, {
    nullable: true,
    description: 'What to write; null where it is only to be left out.',
  })
  readonly instead: string | null;

  @Field(() => WordGradeEnum)
  readonly grade: 'E' | 'W';
}

@InputType()
export class ListedWordInput {
  @Field(() => String)
  readonly word: string;

  @Field(() => String, {
    nullable: true,
    description: 'What to write; null where it is only to be left out.',
  })
  readonly instead: string | null;

  @Field(() => WordGradeEnum)
  readonly grade: 'E' | 'W';
}

@InputType()
export class SetWordListInput {
  @Field(() => String, { description: 'Code of the region.' })
  readonly region: string;

  @Field(() => [ListedWordInput], { description: 'All of them: the list is kept whole, in this order.' })
  readonly words: readonly ListedWordInput[];
}

@ObjectType({ description: 'The list as it is kept.' })
export class WordListSet {
  @Field(() => [ListedWordObject])
  readonly words: readonly ListedWordObject[];
}

export const SetWordListResult = createUnionType({
  name: 'SetWordListResult',
  types: () => [WordListSet, BadValue, NotFound] as const,
  resolveType: typeNameOf,
});
