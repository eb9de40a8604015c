import type { ReportState } from '@mingjian/domain';
import { Field, InputType, Int } from '@nestjs/graphql';
import { ReportStateEnum } from '../platform/graphql/enums.js';
import { ExplanationInput, ReportInput } from './report.input.js';

@InputType()
export class FileReportInput {
  @Field(() => ReportInput)
  readonly report: ReportInput;

  @Field(() => [ExplanationInput], { nullable: true })
  readonly explanations?: readonly ExplanationInput[] | null;

  @Field(() => Int, { description: 'The number of the version seen; 0 for none.' })
  readonly basedOn: number;

  @Field(() => String, {
    description: 'At most 200 characters: the same key with the same body is filed once and answered again.',
  })
  readonly idempotencyKey: string;
}

@InputType()
export class FileReportsInput {
  @Field(() => [FileReportInput], { description: 'At most 100.' })
  readonly reports: readonly FileReportInput[];
}

@InputType()
export class SaveDraftInput {
  @Field(() => ReportInput)
  readonly report: ReportInput;

  @Field(() => [ExplanationInput], { nullable: true })
  readonly explanations?: readonly ExplanationInput[] | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'What the draft is to remember of the writing, and is no part of the report: `dropped:PRACTICE` for a practice of last year that was decided against. Left out: as it was.',
  })
  readonly marks?: readonly string[] | null;

  @Field(() => Int, { description: 'The draft revision seen, 0 for none.' })
  readonly basedOn: number;
}

@InputType()
export class RecallReportInput {
  @Field(() => String)
  readonly unit: string;

  @Field(() => Int)
  readonly year: number;

  @Field(() => Int, { description: 'The number of the version seen.' })
  readonly basedOn: number;

  @Field(() => String, { nullable: true, description: "Kept in the county's log; at most 2,000 characters." })
  readonly reason?: string | null;
}

@InputType()
export class CheckReportInput {
  @Field(() => ReportInput)
  readonly report: ReportInput;

  @Field(() => ReportInput, {
    nullable: true,
    description: "Last year's report; left out: the unit's own as it stands, where it may be read.",
  })
  readonly previous?: ReportInput | null;
}

@InputType('ReportFilter', {
  description: 'Which reports are wanted; what is left out does not narrow the list.',
})
export class ReportFilterInput {
  @Field(() => String, { nullable: true, description: 'The region, all below it and their predecessors.' })
  readonly region?: string | null;

  @Field(() => [String], { nullable: true, description: 'Any codes that the units ever bore.' })
  readonly units?: readonly string[] | null;

  @Field(() => [Int], { nullable: true })
  readonly years?: readonly number[] | null;

  @Field(() => [ReportStateEnum], { nullable: true })
  readonly states?: readonly ReportState[] | null;
}
