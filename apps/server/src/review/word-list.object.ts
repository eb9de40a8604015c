import { createUnionType, Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { BadValue, NotFound, SettingChangedMeanwhile } from '../platform/graphql/problems.object.js';
import { Instant } from '../platform/graphql/scalars.js';
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

  @Field(() => Int, { description: 'The revision of the list that was looked at; 0 where nobody set one.' })
  readonly basedOn: number;
}

@ObjectType({ description: 'The list of a region, and who set it.' })
export class KeptWordList {
  @Field(() => [ListedWordObject])
  readonly words: readonly ListedWordObject[];

  @Field(() => Int, { description: 'How often it was set; 0 while nobody did.' })
  readonly revision: number;

  @Field(() => String, { nullable: true, description: 'Who set it last.' })
  readonly by: string | null;

  @Field(() => Instant, { nullable: true })
  readonly at: Date | null;
}

@ObjectType({ description: 'The list as it is kept.' })
export class WordListSet {
  @Field(() => [ListedWordObject])
  readonly words: readonly ListedWordObject[];

  @Field(() => Int)
  readonly revision: number;
}

export const SetWordListResult = createUnionType({
  name: 'SetWordListResult',
  types: () => [WordListSet, BadValue, SettingChangedMeanwhile, NotFound] as const,
  resolveType: typeNameOf,
});
