import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DuplicateKindEnum } from '../platform/graphql/enums.js';
import type { DuplicateKind } from './duplicates.js';

@ObjectType({ description: 'A version that says the same as a document, or nearly the same.' })
export class DocumentDuplicate {
  @Field(() => DuplicateKindEnum)
  readonly kind: DuplicateKind;

  @Field(() => String, { description: 'Code of the unit in the year.' })
  readonly unitCode: string;

  @Field(() => String)
  readonly unitName: string;

  @Field(() => Int)
  readonly year: number;

  @Field(() => Int)
  readonly version: number;

  @Field(() => Int, { description: 'How much of the words is the same, per cent, rounded down.' })
  readonly sameWords: number;
}
