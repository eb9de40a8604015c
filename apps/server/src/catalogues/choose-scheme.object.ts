import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  BadValue,
  CycleClosed,
  NotFound,
  SettingChangedMeanwhile,
} from '../platform/graphql/problems.object.js';
import { Instant } from '../platform/graphql/scalars.js';
import { typeNameOf } from '../platform/graphql/type-name.js';
import { Scheme } from './scheme.object.js';

@InputType()
export class ChooseSchemeInput {
  @Field(() => String, { description: 'Code of the region.' })
  readonly region: string;

  @Field(() => Int)
  readonly year: number;

  @Field(() => String, { description: 'Id of a scheme, as default.' })
  readonly scheme: string;

  @Field(() => String, { description: 'Why; kept in the log. At most 2,000 characters.' })
  readonly reason: string;

  @Field(() => Int, { description: 'The revision of the choice that was looked at; 0 where nobody chose.' })
  readonly basedOn: number;
}

@ObjectType({ description: 'By which scheme a year is given points, and who chose it.' })
export class SchemeChoice {
  @Field(() => Scheme)
  readonly scheme: Scheme;

  @Field(() => Int, {
    description: 'How often one was chosen; 0 while it is the one that every year begins with.',
  })
  readonly revision: number;

  @Field(() => String, { nullable: true, description: 'Who chose it; null where nobody did.' })
  readonly by: string | null;

  @Field(() => Instant, { nullable: true })
  readonly at: Date | null;

  @Field(() => String, { nullable: true, description: 'Why.' })
  readonly reason: string | null;

  @Field(() => String, { nullable: true, description: 'Name and version of the one before it.' })
  readonly before: string | null;
}

@ObjectType({ description: 'The scheme that holds for the year now.' })
export class SchemeChosen {
  @Field(() => Scheme)
  readonly scheme: Scheme;

  @Field(() => Int)
  readonly revision: number;
}

export const ChooseSchemeResult = createUnionType({
  name: 'ChooseSchemeResult',
  types: () => [SchemeChosen, BadValue, CycleClosed, SettingChangedMeanwhile, NotFound] as const,
  resolveType: typeNameOf,
});
