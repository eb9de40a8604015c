import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'An old document; its bytes are at /documents/SHA256.' })
export class Document {
  @Field(() => String, { description: 'Of the bytes, in hex.' })
  readonly sha256: string;

  @Field(() => String)
  readonly name: string;

  @Field(() => String)
  readonly mediaType: string;
}
