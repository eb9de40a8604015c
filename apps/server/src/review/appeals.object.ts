import { appealVerdicts } from '@mingjian/domain';
import type { AppealState, AppealVerdict } from '@mingjian/domain';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../platform/graphql/enum-of.js';
import { AppealStateEnum } from '../platform/graphql/enums.js';
import { PageInfo } from '../platform/graphql/page-info.object.js';
import {
  AppealEnded,
  BadValue,
  CycleClosed,
  NotFound,
  ReportChangedMeanwhile,
  ReportLocked,
} from '../platform/graphql/problems.object.js';
import { Instant } from '../platform/graphql/scalars.js';
import { typeNameOf } from '../platform/graphql/type-name.js';

export const AppealVerdictEnum = enumOf(
  'AppealVerdict',
  'What a county answers: the unit is right, it is right in part, it is not.',
  appealVerdicts,
);

@ObjectType({ description: "The county's answer to an appeal, given once." })
export class AppealAnswer {
  @Field(() => AppealVerdictEnum)
  readonly verdict: AppealVerdict;

  @Field(() => String)
  readonly reason: string;

  @Field(() => String, { nullable: true, description: 'The item whose points it sets; else null.' })
  readonly indicator: string | null;

  @Field(() => Int, { nullable: true, description: 'What it sets them to, for the version appealed about.' })
  readonly points: number | null;

  @Field(() => String, { nullable: true })
  readonly by: string | null;

  @Field(() => Instant)
  readonly at: Date;
}

@ObjectType({
  description:
    "What a unit says against a finding (rule and cells), an indicator's points, or, with neither, its total.",
})
export class Appeal {
  @Field(() => ID)
  readonly id: string;

  @Field(() => Int, { description: 'The version that it is about.' })
  readonly version: number;

  @Field(() => String, { nullable: true })
  readonly indicator: string | null;

  @Field(() => String, { nullable: true })
  readonly rule: string | null;

  @Field(() => [String])
  readonly cells: readonly string[];

  @Field(() => String)
  readonly reason: string;

  @Field(() => AppealStateEnum)
  readonly state: AppealState;

  @Field(() => String, { nullable: true })
  readonly by: string | null;

  @Field(() => Instant)
  readonly at: Date;

  @Field(() => Int, { description: 'Beijing days that it has waited, or waited until it ended.' })
  readonly days: number;

  @Field(() => Instant, { nullable: true, description: 'Null while the unit has not taken it back.' })
  readonly withdrawnAt: Date | null;

  @Field(() => AppealAnswer, { nullable: true })
  readonly answer: AppealAnswer | null;
}

@ObjectType({ description: "An appeal in a region's list, with whose it is." })
export class AppealOfUnit extends Appeal {
  @Field(() => Int)
  readonly year: number;

  @Field(() => String)
  readonly unitCode: string;

  @Field(() => String)
  readonly unitName: string;
}

@ObjectType({ description: "Appeals of a region's units, the oldest first." })
export class AppealList {
  @Field(() => [AppealOfUnit])
  readonly nodes: readonly AppealOfUnit[];

  @Field(() => Int)
  readonly totalCount: number;

  @Field(() => PageInfo)
  readonly pageInfo: PageInfo;
}

@InputType()
export class AppealInput {
  @Field(() => ID, { description: 'Made up by the sender: sent twice, the appeal is made once.' })
  readonly id: string;

  @Field(() => String, { description: 'Any code that the unit ever bore.' })
  readonly unit: string;

  @Field(() => Int)
  readonly year: number;

  @Field(() => Int, { description: 'The version that was looked at.' })
  readonly basedOn: number;

  @Field(() => String, { nullable: true, description: 'Against the points of this indicator.' })
  readonly indicator?: string | null;

  @Field(() => String, { nullable: true, description: 'Against a finding of this rule.' })
  readonly rule?: string | null;

  @Field(() => [String], { nullable: true, description: "The finding's cells, as it names them." })
  readonly cells?: readonly string[] | null;

  @Field(() => String, { description: 'At most 2,000 characters.' })
  readonly reason: string;
}

@InputType()
export class AppealNamedInput {
  @Field(() => ID)
  readonly appeal: string;
}

@InputType()
export class AnswerAppealInput {
  @Field(() => ID)
  readonly appeal: string;

  @Field(() => AppealVerdictEnum)
  readonly verdict: AppealVerdict;

  @Field(() => String, { description: 'Shown to the unit. At most 2,000 characters.' })
  readonly reason: string;

  @Field(() => String, {
    nullable: true,
    description: 'The item whose points the answer sets; of an appeal against an indicator, that one.',
  })
  readonly indicator?: string | null;

  @Field(() => Int, { nullable: true, description: 'Within what the item can come to.' })
  readonly points?: number | null;
}

@ObjectType({ description: 'An appeal that was made, taken back or answered.' })
export class AppealKept {
  readonly unitCode: string;
  readonly year: number;

  @Field(() => ID)
  readonly id: string;
}

const problems = [BadValue, CycleClosed, NotFound] as const;

export const AppealResult = createUnionType({
  name: 'AppealResult',
  types: () => [AppealKept, AppealEnded, ReportChangedMeanwhile, ReportLocked, ...problems] as const,
  resolveType: typeNameOf,
});
