import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Day } from '../platform/graphql/scalars.js';
import { AccountKindEnum } from './account.object.js';
import type { AccountKind } from './account-view.js';
import type { Role } from './permissions.js';
import { RoleEnum } from './role.enum.js';

@InputType()
export class AccountFilter {
  @Field(() => AccountKindEnum, { nullable: true })
  readonly kind?: AccountKind | null;

  @Field(() => String, { nullable: true, description: 'Part of a name, or of the name or code of a unit.' })
  readonly text?: string | null;
}

@InputType()
export class GrantInput {
  @Field(() => RoleEnum)
  readonly role: Role;

  @Field(() => String, { description: 'Any code that the unit or region ever bore.' })
  readonly scope: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The last report year it covers; left out, without an end.',
  })
  readonly yearTo?: number | null;
}

@InputType()
export class CreatePersonInput {
  @Field(() => String, { description: 'As others see it: an office, or a name.' })
  readonly name: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the person types to sign in; left out, the name.',
  })
  readonly signInName?: string | null;

  @Field(() => GrantInput)
  readonly grant: GrantInput;
}

const perMinute = { nullable: true, description: 'Mutations a minute; left out, 60.' };
const expiresOn = {
  nullable: true,
  description: 'The last day on which it is taken, later than today; left out, without an end.',
};

@InputType()
export class CreateProgramInput {
  @Field(() => String)
  readonly name: string;

  @Field(() => GrantInput)
  readonly grant: GrantInput;

  @Field(() => Int, perMinute)
  readonly perMinute?: number | null;

  @Field(() => Day, expiresOn)
  readonly expiresOn?: unknown;
}

@InputType()
export class CreateTokenInput {
  @Field(() => ID, { description: 'Id of the program.' })
  readonly account: string;

  @Field(() => Int, perMinute)
  readonly perMinute?: number | null;

  @Field(() => Day, expiresOn)
  readonly expiresOn?: unknown;
}

@InputType()
export class AccountChangeInput {
  @Field(() => ID)
  readonly account: string;

  @Field(() => Int, { description: 'The revision that was seen.' })
  readonly basedOn: number;
}

@InputType()
export class ChangeGrantsInput extends AccountChangeInput {
  @Field(() => [GrantInput], {
    description:
      "Take the place of those within the viewer's regions. An account is never left without: disable it.",
  })
  readonly grants: readonly GrantInput[];
}
