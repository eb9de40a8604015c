import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { PasswordTooWeak, PasswordWrong, ResetFailed } from '../platform/graphql/account-problems.object.js';
import { typeNameOf } from '../platform/graphql/type-name.js';
import { SignedIn } from './sign-in.object.js';

@InputType()
export class ChangePasswordInput {
  @Field(() => String, { description: 'The password there is now.' })
  readonly current: string;

  @Field(() => String)
  readonly next: string;
}

@InputType()
export class ResetPasswordInput {
  @Field(() => String, { description: 'What the person types to sign in.' })
  readonly name: string;

  @Field(() => String, {
    description: 'Eight digits, as an administrator read them out; gaps do not matter.',
  })
  readonly code: string;

  @Field(() => String, { description: 'The new password.' })
  readonly password: string;
}

@ObjectType({ description: 'Every other session of the account has ended, this one goes on.' })
export class PasswordChanged {
  @Field(() => Int, { description: 'Sessions elsewhere that ended.' })
  readonly endedSessions: number;
}

export const ChangePasswordResult = createUnionType({
  name: 'ChangePasswordResult',
  types: () => [PasswordChanged, PasswordWrong, PasswordTooWeak] as const,
  resolveType: typeNameOf,
});

export const ResetPasswordResult = createUnionType({
  name: 'ResetPasswordResult',
  types: () => [SignedIn, ResetFailed, PasswordTooWeak] as const,
  resolveType: typeNameOf,
});
