import type { OwnStep, SofterEffect } from '@mingjian/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { EffectEnum, OwnStepEnum } from '../platform/graphql/enums.js';
import { Day } from '../platform/graphql/scalars.js';

@InputType({ isAbstract: true })
abstract class ReportNamedInput {
  @Field(() => String, { description: 'Any code that the unit ever bore.' })
  readonly unit: string;

  @Field(() => Int)
  readonly year: number;
}

@InputType({ isAbstract: true })
abstract class VersionSeenInput extends ReportNamedInput {
  @Field(() => Int, { description: 'The number of the version that was looked at.' })
  readonly basedOn: number;
}

@InputType()
export class ReturnReportInput extends VersionSeenInput {
  @Field(() => Day, { description: 'By when it is to be mended, today at the earliest.' })
  readonly dueOn: unknown;

  @Field(() => String, {
    nullable: true,
    description:
      'Shown to the unit above the remarks; needed where there are none. At most 2,000 characters.',
  })
  readonly note?: string | null;
}

@InputType()
export class AcceptReportInput extends VersionSeenInput {}

@InputType()
export class AcceptReportsInput {
  @Field(() => [AcceptReportInput], { description: 'At most 100.' })
  readonly reports: readonly AcceptReportInput[];
}

@InputType()
export class PublishReportInput extends VersionSeenInput {
  @Field(() => Day, { description: 'The day on which it became public, today at the latest.' })
  readonly publishedOn: unknown;

  @Field(() => String, {
    nullable: true,
    description: 'The web address of the page, at most 500 characters.',
  })
  readonly address?: string | null;
}

@InputType()
export class AmendReportInput extends VersionSeenInput {
  @Field(() => String, { description: 'Why; kept with both versions. At most 2,000 characters.' })
  readonly reason: string;
}

@InputType()
export class WithdrawAmendmentInput extends ReportNamedInput {}

@InputType()
export class TakeStepInput extends ReportNamedInput {
  @Field(() => OwnStepEnum)
  readonly step: OwnStep;

  @Field(() => Int, { description: 'The revision of the draft that was looked at.' })
  readonly basedOn: number;
}

@InputType()
export class RemarkInput extends VersionSeenInput {
  @Field(() => ID, { description: 'A UUID of your own making: asked twice, it is made once.' })
  readonly id: string;

  @Field(() => String, { nullable: true, description: 'The cell that it is pinned to.' })
  readonly cell?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The section that it is pinned to; not beside a cell.',
  })
  readonly section?: string | null;

  @Field(() => String, { nullable: true, description: 'Words of that section, at most 500 characters.' })
  readonly quote?: string | null;

  @Field(() => String, { nullable: true, description: 'The rule whose finding led to it.' })
  readonly rule?: string | null;

  @Field(() => String, { description: 'At most 2,000 characters.' })
  readonly body: string;
}

@InputType()
export class RemarkNamedInput {
  @Field(() => ID)
  readonly remark: string;
}

@InputType()
export class AnswerRemarkInput extends RemarkNamedInput {
  @Field(() => ID, { description: 'A UUID of your own making: asked twice, it is kept once.' })
  readonly id: string;

  @Field(() => String, { description: 'At most 2,000 characters.' })
  readonly body: string;
}

@InputType()
export class WithdrawSofteningInput extends ReportNamedInput {
  @Field(() => String)
  readonly rule: string;
}

@InputType()
export class SoftenRuleInput extends WithdrawSofteningInput {
  @Field(() => EffectEnum, { description: "EXPLAIN or INFORM, softer than the rule's own." })
  readonly effect: SofterEffect;

  @Field(() => String, { description: 'Shown to the unit. At most 2,000 characters.' })
  readonly reason: string;

  @Field(() => Day, { description: 'The last day on which it holds.' })
  readonly validUntil: unknown;
}

@InputType()
export class ConfigureReviewInput {
  @Field(() => String, { description: 'Code of the region.' })
  readonly region: string;

  @Field(() => Boolean, { description: "The four steps of the unit's own people are taken before it files." })
  readonly ownSteps: boolean;

  @Field(() => Boolean, { description: 'An approver files, not the clerk.' })
  readonly approverFiles: boolean;

  @Field(() => Boolean, { description: 'Nobody takes two steps that follow one another.' })
  readonly secondPerson: boolean;
}
