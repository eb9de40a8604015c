import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Instant } from '../platform/graphql/scalars.js';

@ObjectType({
  description:
    'How far judging has come. Answers are never stale for it: what is not judged yet is judged when asked.',
})
export class Freshness {
  @Field(() => Int, { description: 'Events written in the region and everything it covers.' })
  readonly event: number;

  @Field(() => Int, {
    description: 'Events that the judging worker has read; equal to `event` when it is up to date.',
  })
  readonly assessedEvent: number;

  @Field(() => Instant, { nullable: true, description: 'When it last judged; null before the first time.' })
  readonly assessedAt: Date | null;
}
