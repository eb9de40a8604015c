import { Field, InputType, Int } from '@nestjs/graphql';
import { ReadingCorrectionsInput } from './reading-corrections.input.js';

@InputType()
export class ImportDocumentInput {
  @Field(() => String, { description: 'What the upload answered.' })
  readonly sha256: string;

  @Field(() => ReadingCorrectionsInput, { nullable: true, description: 'Left out: kept as it was read.' })
  readonly corrections?: ReadingCorrectionsInput | null;

  @Field(() => Int, { description: "The number of the unit's version of that year seen; 0 for none." })
  readonly basedOn: number;

  @Field(() => String, {
    description: 'At most 200 characters: the same key with the same body is kept once and answered again.',
  })
  readonly idempotencyKey: string;
}
