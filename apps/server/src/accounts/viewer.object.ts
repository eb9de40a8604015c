import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { made } from '../platform/graphql/made.js';
import type { Role } from './permissions.js';
import { RoleEnum } from './role.enum.js';
import type { Viewer } from './viewer.js';

@ObjectType('Grant', { description: 'A role over one unit or one region.' })
export class GrantObject {
  @Field(() => RoleEnum)
  readonly role: Role;

  @Field(() => String, { nullable: true, description: 'Null where the grant is of a whole region.' })
  readonly unitCode: string | null;

  @Field(() => String, { nullable: true })
  readonly unitName: string | null;

  @Field(() => String, { nullable: true, description: 'The region granted, or the one the unit belongs to.' })
  readonly regionCode: string | null;

  @Field(() => String, { nullable: true })
  readonly regionName: string | null;

  @Field(() => Int, { nullable: true, description: 'The last report year it covers; null without an end.' })
  readonly yearTo: number | null;
}

@ObjectType('Viewer', { description: 'Who is asking.' })
export class ViewerObject {
  @Field(() => ID)
  readonly id: string;

  @Field(() => String)
  readonly name: string;

  @Field(() => Boolean, { description: 'Whether it is a program with a token.' })
  readonly isProgram: boolean;

  @Field(() => Boolean, {
    description:
      'The password is one that somebody else has seen: nothing else is done before it is changed.',
  })
  readonly mustChangePassword?: boolean;
}

export function viewerObject({ accountId, name, isProgram }: Viewer): ViewerObject {
  return made(ViewerObject, { id: accountId, name, isProgram });
}
