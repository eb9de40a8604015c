import type { OwnStep } from '@mingjian/domain';
import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ReportAnswered } from '../filing/filing-results.object.js';
import { EffectEnum, OwnStepEnum } from '../platform/graphql/enums.js';
import {
  BadValue,
  CycleClosed,
  NotFound,
  NothingToMend,
  ReportChangedMeanwhile,
  ReportLocked,
  StepRefused,
  TooLarge,
  UnknownCell,
} from '../platform/graphql/problems.object.js';
import { Day, Instant } from '../platform/graphql/scalars.js';
import { typeNameOf } from '../platform/graphql/type-name.js';

@ObjectType({ description: "The unit's words to a remark." })
export class RemarkAnswer {
  @Field(() => ID)
  readonly id: string;

  @Field(() => String)
  readonly body: string;

  @Field(() => String, { nullable: true })
  readonly by: string | null;

  @Field(() => Instant)
  readonly at: Date;
}

@ObjectType({
  description:
    'What the county says of a cell, a passage or the report: kept over versions until it is settled. The unit sees it once it is sent, with the return or the acceptance.',
})
export class Remark {
  @Field(() => ID)
  readonly id: string;

  @Field(() => Int, { description: 'The version that was looked at.' })
  readonly version: number;

  @Field(() => String, { nullable: true })
  readonly cell: string | null;

  @Field(() => String, { nullable: true })
  readonly section: string | null;

  @Field(() => String, { nullable: true, description: 'Words of the section; null for the whole section.' })
  readonly quote: string | null;

  @Field(() => String, { nullable: true, description: 'The rule whose finding led to it.' })
  readonly rule: string | null;

  @Field(() => String)
  readonly body: string;

  @Field(() => String, { nullable: true })
  readonly by: string | null;

  @Field(() => Instant)
  readonly at: Date;

  @Field(() => Instant, { nullable: true, description: 'Null while only the county sees it.' })
  readonly sentAt: Date | null;

  @Field(() => Instant, { nullable: true })
  readonly settledAt: Date | null;

  @Field(() => [RemarkAnswer])
  readonly answers: readonly RemarkAnswer[];
}

@ObjectType({ description: 'A rule that the county has softened for one report.' })
export class Waiver {
  @Field(() => ID)
  readonly id: string;

  @Field(() => String)
  readonly rule: string;

  @Field(() => EffectEnum)
  readonly effect: string;

  @Field(() => String)
  readonly reason: string;

  @Field(() => Day, { description: 'The last day on which it holds.' })
  readonly validUntil: string;

  @Field(() => String, { nullable: true })
  readonly by: string | null;

  @Field(() => Instant)
  readonly at: Date;

  @Field(() => Instant, { nullable: true, description: 'Null while nobody took it back.' })
  readonly withdrawnAt: Date | null;
}

@ObjectType({ description: "A step of the unit's own people, of one revision of the draft." })
export class OwnStepTaken {
  @Field(() => OwnStepEnum)
  readonly step: OwnStep;

  @Field(() => Int, { description: 'Whoever writes on undoes it.' })
  readonly revision: number;

  @Field(() => String, { nullable: true })
  readonly by: string | null;

  @Field(() => Instant)
  readonly at: Date;
}

@ObjectType('ReviewSettings', { description: 'What a county asks of its units before they file.' })
export class ReviewSettingsObject {
  @Field(() => Boolean)
  readonly ownSteps: boolean;

  @Field(() => Boolean)
  readonly approverFiles: boolean;

  @Field(() => Boolean)
  readonly secondPerson: boolean;
}

@ObjectType({ description: "One act on a report out of the county's log." })
export class ReportStep {
  @Field(() => Int, { description: "The event's number in its region's log." })
  readonly sequence: number;

  @Field(() => String, { description: 'As REPORT_RETURNED.' })
  readonly act: string;

  @Field(() => Instant)
  readonly at: Date;

  @Field(() => String, { nullable: true, description: 'Null for a command on the machine itself.' })
  readonly by: string | null;

  @Field(() => Int, { nullable: true })
  readonly version: number | null;

  @Field(() => String, { nullable: true, description: 'The note of a return, the reason of an amendment.' })
  readonly note: string | null;

  @Field(() => Day, { nullable: true, description: 'By when a returned report is to be mended.' })
  readonly dueOn: string | null;
}

@ObjectType({
  description: 'What happened to a report between its unit and its county, for the two of them.',
})
export class ReportReview {
  readonly unitId: string;
  readonly regionId: string;
  /** The form that the county expects. */
  readonly format: string;

  @Field(() => String, { description: 'Code of the unit in the year.' })
  readonly unitCode: string;

  @Field(() => Int)
  readonly year: number;

  @Field(() => ReviewSettingsObject)
  readonly settings: ReviewSettingsObject;
}

/** Answers that name the report they changed: it is read only where somebody asks for it. */
@ObjectType({ isAbstract: true })
abstract class Answered implements ReportAnswered {
  readonly unitCode: string;
  readonly year: number;
  readonly version: number | null;
}

@ObjectType({ description: 'A report that was sent back to its unit, with the remarks made so far.' })
export class ReportReturned extends Answered {}

@ObjectType({ description: 'A report that was accepted: its version stands.' })
export class ReportAccepted extends Answered {}

@ObjectType({ description: 'A report of which it is known when, and where, it was made public.' })
export class ReportPublished extends Answered {}

@ObjectType({ description: 'An amendment that was begun, or given up: the report as it is now.' })
export class ReportAmended extends Answered {}

@ObjectType({ description: "A step of the unit's own people that was taken." })
export class StepTaken {
  @Field(() => [OwnStepEnum], { description: 'Those that are still to be taken.' })
  readonly left: readonly OwnStep[];
}

@ObjectType({ description: 'A remark that was made, answered, settled or taken back.' })
export class RemarkKept {
  readonly unitCode: string;
  readonly year: number;

  @Field(() => ID)
  readonly id: string;
}

@ObjectType({ description: 'A rule that was softened for one report, or that holds again.' })
export class RuleSoftened {
  readonly unitCode: string;
  readonly year: number;
}

@ObjectType({ description: 'What the county asks for from now on.' })
export class ReviewConfigured {
  @Field(() => ReviewSettingsObject)
  readonly settings: ReviewSettingsObject;
}

const changed = [ReportChangedMeanwhile, ReportLocked, CycleClosed, BadValue, NotFound] as const;

export const ReturnReportResult = createUnionType({
  name: 'ReturnReportResult',
  types: () => [ReportReturned, NothingToMend, ...changed] as const,
  resolveType: typeNameOf,
});
export const AcceptReportResult = createUnionType({
  name: 'AcceptReportResult',
  types: () => [ReportAccepted, ...changed] as const,
  resolveType: typeNameOf,
});

@ObjectType({ description: 'An outcome for each report, in the order in which they were named.' })
export class ReportsAccepted {
  @Field(() => [AcceptReportResult])
  readonly outcomes: readonly (typeof AcceptReportResult)[];
}

export const AcceptReportsResult = createUnionType({
  name: 'AcceptReportsResult',
  types: () => [ReportsAccepted, TooLarge] as const,
  resolveType: typeNameOf,
});
export const PublishReportResult = createUnionType({
  name: 'PublishReportResult',
  types: () => [ReportPublished, ...changed] as const,
  resolveType: typeNameOf,
});
export const AmendReportResult = createUnionType({
  name: 'AmendReportResult',
  types: () => [ReportAmended, ...changed] as const,
  resolveType: typeNameOf,
});
export const TakeStepResult = createUnionType({
  name: 'TakeStepResult',
  types: () => [StepTaken, StepRefused, ReportChangedMeanwhile, ReportLocked, CycleClosed, NotFound] as const,
  resolveType: typeNameOf,
});
export const RemarkResult = createUnionType({
  name: 'RemarkResult',
  types: () => [RemarkKept, UnknownCell, ...changed] as const,
  resolveType: typeNameOf,
});
export const SoftenRuleResult = createUnionType({
  name: 'SoftenRuleResult',
  types: () => [RuleSoftened, CycleClosed, BadValue, NotFound] as const,
  resolveType: typeNameOf,
});
export const ConfigureReviewResult = createUnionType({
  name: 'ConfigureReviewResult',
  types: () => [ReviewConfigured, NotFound] as const,
  resolveType: typeNameOf,
});
