import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { BadValue, CycleClosed, NotFound } from '../platform/graphql/problems.object.js';
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
}

@ObjectType({ description: 'The scheme that holds for the year now.' })
export class SchemeChosen {
  @Field(() => Scheme)
  readonly scheme: Scheme;
}

export const ChooseSchemeResult = createUnionType({
  name: 'ChooseSchemeResult',
  types: () => [SchemeChosen, BadValue, CycleClosed, NotFound] as const,
  resolveType: typeNameOf,
});
