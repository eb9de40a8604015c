import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  BadValue,
  CycleClosed,
  MarkChangedMeanwhile,
  NotFound,
  ReportLocked,
} from '../platform/graphql/problems.object.js';
import { Instant } from '../platform/graphql/scalars.js';
import { typeNameOf } from '../platform/graphql/type-name.js';

@ObjectType({
  description:
    "What a year's scheme leaves to a reviewer, and what was given: points, when, by whom and why.",
})
export class ReviewerMark {
  @Field(() => String)
  readonly indicator: string;

  @Field(() => Int, { description: 'The least that may be given.' })
  readonly from: number;

  @Field(() => Int, { description: 'The most that may be given.' })
  readonly to: number;

  @Field(() => Int, { nullable: true, description: 'Null where none is given or it was taken back.' })
  readonly points: number | null;

  @Field(() => String, { nullable: true, description: 'Why it was given, changed or taken back.' })
  readonly reason: string | null;

  @Field(() => Int, { description: '0 while nobody gave any.' })
  readonly revision: number;

  @Field(() => String, { nullable: true })
  readonly by: string | null;

  @Field(() => Instant, { nullable: true })
  readonly at: Date | null;
}

@InputType()
export class MarkReportInput {
  @Field(() => String, { description: 'Any code that the unit ever bore.' })
  readonly unit: string;

  @Field(() => Int)
  readonly year: number;

  @Field(() => String, { description: "One that the year's scheme leaves to a reviewer, as substance." })
  readonly indicator: string;

  @Field(() => Int, { nullable: true, description: 'Null takes the mark back.' })
  readonly points?: number | null;

  @Field(() => String, { description: 'Shown to the unit. At most 2,000 characters.' })
  readonly reason: string;

  @Field(() => Int, { description: 'The revision of the mark that was looked at; 0 where there was none.' })
  readonly basedOn: number;
}

@ObjectType()
export class ReportMarked {
  @Field(() => [ReviewerMark], { description: 'All marks of the report as they are now.' })
  readonly marks: readonly ReviewerMark[];
}

export const MarkReportResult = createUnionType({
  name: 'MarkReportResult',
  types: () => [ReportMarked, BadValue, CycleClosed, MarkChangedMeanwhile, NotFound, ReportLocked] as const,
  resolveType: typeNameOf,
});
