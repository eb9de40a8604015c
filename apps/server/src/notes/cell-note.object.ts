import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  BadValue,
  NotFound,
  ReportChangedMeanwhile,
  UnknownCell,
} from '../platform/graphql/problems.object.js';
import { Instant } from '../platform/graphql/scalars.js';
import { typeNameOf } from '../platform/graphql/type-name.js';

@ObjectType({
  description:
    "A note beside a cell, for the unit's own people: who supplied the figure. No part of any report.",
})
export class CellNote {
  @Field(() => Int)
  readonly year: number;

  @Field(() => String)
  readonly cell: string;

  @Field(() => String, { description: 'Empty where it was taken away.' })
  readonly text: string;

  @Field(() => Int, { description: 'What the next change is based on.' })
  readonly revision: number;

  @Field(() => Instant)
  readonly writtenAt: Date;

  @Field(() => String, { nullable: true, description: 'Who wrote it; null where the account is gone.' })
  readonly writtenBy: string | null;
}

@InputType()
export class NoteCellInput {
  @Field(() => String)
  readonly unit: string;

  @Field(() => Int)
  readonly year: number;

  @Field(() => String)
  readonly cell: string;

  @Field(() => String, { description: 'At most 500 characters; empty takes the note away.' })
  readonly text: string;

  @Field(() => Int, { description: "The note's revision seen; 0 for none." })
  readonly basedOn: number;
}

@ObjectType()
export class CellNoted {
  @Field(() => CellNote)
  readonly note: CellNote;
}

export const NoteCellResult = createUnionType({
  name: 'NoteCellResult',
  types: () => [CellNoted, ReportChangedMeanwhile, UnknownCell, BadValue, NotFound] as const,
  resolveType: typeNameOf,
});
