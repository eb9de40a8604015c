import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { NotFound } from '../platform/graphql/problems.object.js';
import { Instant } from '../platform/graphql/scalars.js';
import { typeNameOf } from '../platform/graphql/type-name.js';

@ObjectType('OwnSession', { description: 'One place in which the viewer is signed in.' })
export class OwnSessionObject {
  @Field(() => ID)
  readonly id: string;

  @Field(() => Instant)
  readonly startedAt: Date;

  @Field(() => Instant, { description: 'To the minute.' })
  readonly lastUsedAt: Date;

  @Field(() => String, { nullable: true, description: 'As `Chrome · Windows`; null where it did not say.' })
  readonly browser: string | null;

  @Field(() => String, { nullable: true, description: 'The address without its last part.' })
  readonly network: string | null;

  @Field(() => Boolean, { description: 'Whether it is the one that asks.' })
  readonly isThis: boolean;
}

@ObjectType()
export class SessionsEnded {
  @Field(() => Int)
  readonly ended: number;
}

export const EndSessionResult = createUnionType({
  name: 'EndSessionResult',
  types: () => [SessionsEnded, NotFound] as const,
  resolveType: typeNameOf,
});
