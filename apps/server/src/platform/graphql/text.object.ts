import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A sentence or label in both languages; Chinese is the one that counts.' })
export class Text {
  @Field(() => String)
  readonly zh: string;

  @Field(() => String)
  readonly en: string;
}
