import { mendingWays } from '@mingjian/domain';
import type { DeductionLine, MendingWay, Outcome, Side, WayUp } from '@mingjian/domain';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Indicator } from '../catalogues/indicator.object.js';
import { Scheme, SchemeGrade } from '../catalogues/scheme.object.js';
import { enumOf } from '../platform/graphql/enum-of.js';
import { OutcomeEnum } from '../platform/graphql/enums.js';
import { FigureValue } from '../platform/graphql/scalars.js';
import { Text } from '../platform/graphql/text.object.js';
import { Unit } from '../units/unit.object.js';
import { RuleOutcome } from './score-explanation.object.js';
import { UnjudgedReasonEnum } from './unjudged-reason.enum.js';
import type { UnjudgedWord } from './unjudged-reason.enum.js';

const waysUp: readonly WayUp['kind'][] = ['AT_BEST', 'STEPS', 'OUT_OF_REACH', 'NOT_GRADED'];
export const WayUpKindEnum = enumOf(
  'WayUpKind',
  'Whether there is a better grade and a way to it: at the best one already, by steps, not by all that can be mended, or no grade is given so far.',
  waysUp,
);
export const MendingWayEnum = enumOf(
  'MendingWay',
  'How what is wrong can still be mended: in the draft, after the report was taken back or returned, by an amendment, or not any more.',
  mendingWays,
);

/** Names of the lines as the schema writes them. */
export const lineKinds = {
  findings: 'FINDINGS',
  'missing parts': 'MISSING_PARTS',
  'days late': 'DAYS_LATE',
  'late once': 'LATE_ONCE',
  'times over': 'TIMES_OVER',
  likeness: 'LIKENESS',
} as const satisfies Readonly<Record<DeductionLine['by'], string>>;
export type LineKind = (typeof lineKinds)[DeductionLine['by']];
export const LineKindEnum = enumOf(
  'LineKind',
  'What a line takes points for: findings, parts that are missing, days late, being late at all, times beyond those allowed, likeness.',
  Object.values(lineKinds),
);

@ObjectType({ description: 'One line of an item: what costs points, and what it took.' })
export class LineNode {
  @Field(() => LineKindEnum)
  readonly by: LineKind;

  @Field(() => Text, { description: 'What it says.' })
  readonly words: Text;

  @Field(() => Float, { nullable: true, description: 'The most that it takes; null where it has no cap.' })
  readonly cap: number | null;

  @Field(() => Float, { description: 'What its findings come to, before the cap.' })
  readonly deduction: number;

  @Field(() => Float, { description: 'After the cap; the floor of the item may leave less still.' })
  readonly lost: number;

  @Field(() => Boolean, { description: 'Whether mending gets it back: what is over cannot be mended.' })
  readonly isMendable: boolean;
}

@ObjectType({ description: 'What a rule says of one column, row, block, cell or of the report.' })
export class InstanceNode {
  @Field(() => OutcomeEnum)
  readonly outcome: Outcome;

  @Field(() => Float, { description: 'What it takes off before caps and floors.' })
  readonly deduction: number;

  @Field(() => [String], { description: 'Every operand that the rule reads in this report.' })
  readonly cells: readonly string[];

  @Field(() => [String])
  readonly sections: readonly string[];

  @Field(() => FigureValue, { nullable: true, description: 'A number, an amount or a day.' })
  readonly left: Side | null;

  @Field(() => FigureValue, { nullable: true })
  readonly right: Side | null;

  @Field(() => Text, { nullable: true, description: 'What is wrong; null unless it failed.' })
  readonly message: Text | null;

  @Field(() => Text, { nullable: true, description: 'Why it cannot be told or does not apply.' })
  readonly reason: Text | null;

  @Field(() => String, { nullable: true, description: 'The rule whose finding already says this one.' })
  readonly silencedBy: string | null;
}

@ObjectType({ description: 'One rule over all its columns, rows and blocks.' })
export class RuleNode {
  @Field(() => String)
  readonly rule: string;

  @Field(() => OutcomeEnum, { description: 'The gravest of its outcomes.' })
  readonly outcome: Outcome;

  @Field(() => Float, { description: 'What it takes off before caps and floors.' })
  readonly deduction: number;

  @Field(() => Text, { nullable: true, description: 'What to do; null unless it failed.' })
  readonly mend: Text | null;

  @Field(() => [InstanceNode])
  readonly instances: readonly InstanceNode[];
}

@ObjectType({ description: 'A practice that gives points where the report says that it is in place.' })
export class PracticeNode {
  @Field(() => String)
  readonly practice: string;

  @Field(() => Text)
  readonly label: Text;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Null where the report does not say, or says both: it then counts neither way.',
  })
  readonly holds: boolean | null;

  @Field(() => Float, { description: 'What it gives.' })
  readonly points: number;
}

@ObjectType({ description: 'One item of the scheme with everything that its points rest on.' })
export class ItemNode {
  @Field(() => Indicator)
  readonly indicator: Indicator;

  @Field(() => Float, { nullable: true, description: 'Null where it was not judged, which is not zero.' })
  readonly points: number | null;

  @Field(() => Int, { description: 'Its full marks, of what is known; 0 where it only adds or takes.' })
  readonly maximum: number;

  @Field(() => Int, { description: 'The least it can come to.' })
  readonly floor: number;

  @Field(() => UnjudgedReasonEnum, { nullable: true, description: 'Why there are no points.' })
  readonly reason: UnjudgedWord | null;

  @Field(() => Text, { description: 'All of it in one sentence.' })
  readonly summary: Text;

  @Field(() => [LineNode], { description: 'In the order of the scheme.' })
  readonly lines: readonly LineNode[];

  @Field(() => [RuleNode])
  readonly rules: readonly RuleNode[];

  @Field(() => [PracticeNode])
  readonly practices: readonly PracticeNode[];

  @Field(() => Float, {
    nullable: true,
    description: "A reviewer's points; null where none are asked for or given so far.",
  })
  readonly mark: number | null;
}

@ObjectType({ description: 'What must hold: while a finding breaks it, the grade is this one at best.' })
export class EssentialNode {
  @Field(() => Text)
  readonly label: Text;

  @Field(() => SchemeGrade, { nullable: true })
  readonly atBest: SchemeGrade | null;

  @Field(() => [RuleOutcome], { description: 'What breaks it; none where it holds.' })
  readonly findings: readonly RuleOutcome[];
}

@ObjectType({ description: 'One finding to mend on the way to the next grade.' })
export class StepUp {
  @Field(() => RuleOutcome)
  readonly finding: RuleOutcome;

  @Field(() => Text, { description: 'What to do.' })
  readonly mend: Text;

  @Field(() => Float, { description: 'So many points more by it, after the steps before it.' })
  readonly points: number;

  @Field(() => [Text], { description: 'What must hold and is broken by it.' })
  readonly breaks: readonly Text[];
}

@ObjectType({ description: 'How a report comes to the next better grade at least cost.' })
export class NextGrade {
  @Field(() => WayUpKindEnum)
  readonly kind: WayUp['kind'];

  @Field(() => SchemeGrade, {
    nullable: true,
    description: 'The next better one; at the best one, that. Null while no grade is given.',
  })
  readonly grade: SchemeGrade | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'The total after the steps, or after mending all that can be mended where that is not enough.',
  })
  readonly points: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Where no grade is given: of how many of the full marks something must be judged first.',
  })
  readonly needed: number | null;

  @Field(() => [StepUp], { description: 'The fewest that lead there, the one worth most first.' })
  readonly steps: readonly StepUp[];

  @Field(() => MendingWayEnum, {
    nullable: true,
    description: 'How the steps can still be taken; null where that is not the viewer\u2019s to know.',
  })
  readonly mending: MendingWay | null;
}

@ObjectType({
  description: 'What a unit\u2019s total is made of, down to cells and days, and what it is worth.',
})
export class ScoreTree {
  @Field(() => Unit)
  readonly unit: Unit;

  @Field(() => Int)
  readonly year: number;

  @Field(() => Int, { nullable: true, description: 'The version judged; null where none is on the basis.' })
  readonly version: number | null;

  @Field(() => String, { description: 'The edition of the form that was due: cells are its.' })
  readonly format: string;

  @Field(() => Scheme, { description: 'By which it was given points, in the version that was used.' })
  readonly scheme: Scheme;

  @Field(() => String, { description: 'The version of the rules by which it was judged.' })
  readonly rulesVersion: string;

  @Field(() => Float, { nullable: true, description: 'Points of what was judged; null where nothing was.' })
  readonly points: number | null;

  @Field(() => Int, { description: 'What they are out of: the sum of the maxima judged.' })
  readonly maximum: number;

  @Field(() => SchemeGrade, {
    nullable: true,
    description: 'What they are worth; null while too little of the full marks is judged.',
  })
  readonly grade: SchemeGrade | null;

  @Field(() => SchemeGrade, {
    nullable: true,
    description: 'What the points alone would be worth, whether or not something that must hold is broken.',
  })
  readonly gradeByPoints: SchemeGrade | null;

  @Field(() => [ItemNode], { description: 'In the order of the scheme.' })
  readonly items: readonly ItemNode[];

  @Field(() => [EssentialNode])
  readonly essentials: readonly EssentialNode[];

  @Field(() => NextGrade)
  readonly nextGrade: NextGrade;
}
