import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Where a page ends, and whether another follows.' })
export class PageInfo {
  @Field(() => String, {
    nullable: true,
    description: 'Ask for what comes `after` it; null on an empty page.',
  })
  readonly endCursor: string | null;

  @Field(() => Boolean)
  readonly hasNextPage: boolean;
}
