import { markedOutcomes } from '@mingjian/domain';
import type { MarkedOutcome } from '@mingjian/domain';
import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../platform/graphql/enum-of.js';
import {
  BadValue,
  CycleClosed,
  MarkChangedMeanwhile,
  NotFound,
  ReportLocked,
} from '../platform/graphql/problems.object.js';
import { Instant } from '../platform/graphql/scalars.js';
import { typeNameOf } from '../platform/graphql/type-name.js';

export const MarkedOutcomeEnum = enumOf(
  'MarkedOutcome',
  'What a person says of a rule that no program can judge.',
  markedOutcomes,
);

@ObjectType({
  description: 'A rule that a person judges, with what was said of this report: when, by whom and why.',
})
export class RuleMark {
  @Field(() => String)
  readonly rule: string;

  @Field(() => Boolean, { description: 'Whether it is about another unit, and how many of something.' })
  readonly withOtherUnit: boolean;

  @Field(() => MarkedOutcomeEnum, {
    nullable: true,
    description: 'Null where nobody said so far, or it was taken back.',
  })
  readonly outcome: MarkedOutcome | null;

  @Field(() => Int, { nullable: true })
  readonly count: number | null;

  @Field(() => String, {
    nullable: true,
    description: "The other unit; null where its report is not published and not the viewer's to read.",
  })
  readonly otherUnitCode: string | null;

  @Field(() => String, { nullable: true })
  readonly otherUnitName: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was said, changed or taken back.' })
  readonly reason: string | null;

  @Field(() => Int, { description: '0 while nobody said anything.' })
  readonly revision: number;

  @Field(() => String, { nullable: true })
  readonly by: string | null;

  @Field(() => Instant, { nullable: true })
  readonly at: Date | null;
}

@InputType()
export class MarkRuleInput {
  @Field(() => String, { description: 'Any code that the unit ever bore.' })
  readonly unit: string;

  @Field(() => Int)
  readonly year: number;

  @Field(() => String, { description: 'One that a person judges, as CP-PIC.' })
  readonly rule: string;

  @Field(() => MarkedOutcomeEnum, { nullable: true, description: 'Null takes the mark back.' })
  readonly outcome?: MarkedOutcome | null;

  @Field(() => String, {
    nullable: true,
    description: 'A unit of the same county; needed where the rule is about two.',
  })
  readonly otherUnit?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many; needed where the rule counts something.' })
  readonly count?: number | null;

  @Field(() => String, { description: 'Shown to the unit. At most 2,000 characters.' })
  readonly reason: string;

  @Field(() => Int, { description: 'The revision of the mark that was looked at; 0 where there was none.' })
  readonly basedOn: number;
}

@ObjectType()
export class RuleMarked {
  @Field(() => [RuleMark], { description: 'All rules of the report that a person judges, as they are now.' })
  readonly ruleMarks: readonly RuleMark[];
}

export const MarkRuleResult = createUnionType({
  name: 'MarkRuleResult',
  types: () => [RuleMarked, BadValue, CycleClosed, MarkChangedMeanwhile, NotFound, ReportLocked] as const,
  resolveType: typeNameOf,
});
