import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../platform/graphql/enum-of.js';
import { made } from '../platform/graphql/made.js';
import { PageInfo } from '../platform/graphql/page-info.object.js';
import { Instant } from '../platform/graphql/scalars.js';
import { accountKinds } from './account-view.js';
import type { AccountInReach, AccountKind, TokenView } from './account-view.js';
import { GrantObject } from './viewer.object.js';

export const AccountKindEnum = enumOf(
  'AccountKind',
  'A person, who signs in by name, or a program, which bears tokens.',
  accountKinds,
);

@ObjectType('Token', { description: "A program's token: everything but what the program bears." })
export class TokenObject {
  @Field(() => ID)
  readonly id: string;

  @Field(() => Int, { description: 'Mutations a minute.' })
  readonly perMinute: number;

  @Field(() => Instant)
  readonly createdAt: Date;

  @Field(() => Instant, {
    nullable: true,
    description: 'From when it is taken no more; null without an end.',
  })
  readonly expiresAt: Date | null;

  @Field(() => Instant, { nullable: true, description: 'To the minute; null when it never was.' })
  readonly lastUsedAt: Date | null;

  @Field(() => Instant, { nullable: true })
  readonly revokedAt: Date | null;
}

@ObjectType('Account', { description: 'Who may do what, as an administrator sees it.' })
export class AccountObject {
  @Field(() => ID)
  readonly id: string;

  @Field(() => AccountKindEnum)
  readonly kind: AccountKind;

  @Field(() => String)
  readonly name: string;

  @Field(() => String, { nullable: true, description: 'What a person types to sign in; null for a program.' })
  readonly signInName: string | null;

  @Field(() => Instant)
  readonly createdAt: Date;

  @Field(() => Instant, { nullable: true, description: 'Null while it may be used.' })
  readonly disabledAt: Date | null;

  @Field(() => Boolean, { description: 'The one-time password has not been changed yet.' })
  readonly mustChangePassword: boolean;

  @Field(() => Instant, { nullable: true, description: 'To the minute; null when it never was used.' })
  readonly lastUsedAt: Date | null;

  @Field(() => Instant, {
    nullable: true,
    description: 'Until when the name has to wait after wrong passwords, from browsers it is not known by.',
  })
  readonly waitsUntil: Date | null;

  @Field(() => Int, { description: 'What a change is based on.' })
  readonly revision: number;

  @Field(() => [GrantObject], { description: "Those within the viewer's regions." })
  readonly grants: readonly GrantObject[];

  @Field(() => Boolean, { description: "Has grants outside of the viewer's regions." })
  readonly reachesBeyond: boolean;

  @Field(() => [TokenObject], { description: 'Newest first; none of a person.' })
  readonly tokens: readonly TokenObject[];
}

@ObjectType()
export class AccountList {
  @Field(() => [AccountObject])
  readonly nodes: readonly AccountObject[];

  @Field(() => Int)
  readonly totalCount: number;

  @Field(() => PageInfo)
  readonly pageInfo: PageInfo;
}

export function accountObject(account: AccountInReach): AccountObject {
  return made(AccountObject, {
    ...account,
    grants: account.grants.map((grant) => made(GrantObject, grant)),
    tokens: account.tokens.map((token: TokenView) => made(TokenObject, token)),
  });
}
