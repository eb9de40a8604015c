import { createUnionType, Field, InputType, ObjectType } from '@nestjs/graphql';
import { SignInFailed } from '../platform/graphql/problems.object.js';
import { Instant } from '../platform/graphql/scalars.js';
import { typeNameOf } from '../platform/graphql/type-name.js';
import { ViewerObject } from './viewer.object.js';

@InputType()
export class SignInInput {
  @Field(() => String)
  readonly name: string;

  @Field(() => String)
  readonly password: string;
}

@ObjectType()
export class SignedIn {
  @Field(() => ViewerObject)
  readonly viewer: ViewerObject;
}

@ObjectType()
export class SignedOut {
  @Field(() => Instant)
  readonly at: Date;
}

export const SignInResult = createUnionType({
  name: 'SignInResult',
  types: () => [SignedIn, SignInFailed] as const,
  resolveType: typeNameOf,
});
