import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import {
  AccountChangedMeanwhile,
  AccountDisabled,
  AccountReachesBeyond,
  LastAdministrator,
  NameTaken,
  OwnAccount,
  RoleDoesNotFit,
} from '../platform/graphql/account-problems.object.js';
import { BadValue, NotFound } from '../platform/graphql/problems.object.js';
import { Instant } from '../platform/graphql/scalars.js';
import { typeNameOf } from '../platform/graphql/type-name.js';
import { AccountObject } from './account.object.js';

@ObjectType()
export class PersonCreated {
  @Field(() => AccountObject)
  readonly account: AccountObject;

  @Field(() => String, { description: 'Shown this once; it has to be changed at the first sign-in.' })
  readonly password: string;
}

@ObjectType()
export class TokenCreated {
  @Field(() => AccountObject)
  readonly account: AccountObject;

  @Field(() => String, { description: 'What the program bears; shown this once.' })
  readonly token: string;
}

@ObjectType()
export class TokenRevoked {
  @Field(() => AccountObject)
  readonly account: AccountObject;
}

@ObjectType()
export class ResetCodeCreated {
  @Field(() => String, { description: 'Two groups of four digits, to be read out; shown this once.' })
  readonly code: string;

  @Field(() => Instant, { description: 'From when it is taken no more.' })
  readonly expiresAt: Date;

  @Field(() => Int, { description: 'How often it may be tried.' })
  readonly tries: number;
}

@ObjectType()
export class AccountChanged {
  @Field(() => AccountObject)
  readonly account: AccountObject;
}

export const CreatePersonResult = createUnionType({
  name: 'CreatePersonResult',
  types: () => [PersonCreated, NotFound, BadValue, RoleDoesNotFit, NameTaken] as const,
  resolveType: typeNameOf,
});

export const CreateTokenResult = createUnionType({
  name: 'CreateTokenResult',
  types: () =>
    [TokenCreated, NotFound, BadValue, RoleDoesNotFit, AccountReachesBeyond, AccountDisabled] as const,
  resolveType: typeNameOf,
});

export const RevokeTokenResult = createUnionType({
  name: 'RevokeTokenResult',
  types: () => [TokenRevoked, NotFound, AccountReachesBeyond] as const,
  resolveType: typeNameOf,
});

export const CreateResetCodeResult = createUnionType({
  name: 'CreateResetCodeResult',
  types: () => [ResetCodeCreated, NotFound, AccountReachesBeyond, AccountDisabled] as const,
  resolveType: typeNameOf,
});

export const ChangeAccountResult = createUnionType({
  name: 'ChangeAccountResult',
  types: () =>
    [
      AccountChanged,
      NotFound,
      BadValue,
      RoleDoesNotFit,
      LastAdministrator,
      OwnAccount,
      AccountReachesBeyond,
      AccountChangedMeanwhile,
    ] as const,
  resolveType: typeNameOf,
});
