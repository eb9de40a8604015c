import type { Outcome, Side } from '@mingjian/domain';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Indicator } from '../catalogues/indicator.object.js';
import { Explanation } from '../platform/graphql/explanation.object.js';
import { OutcomeEnum } from '../platform/graphql/enums.js';
import { FigureValue } from '../platform/graphql/scalars.js';
import { Text } from '../platform/graphql/text.object.js';
import { Unit } from '../units/unit.object.js';
import { UnjudgedReasonEnum } from './unjudged-reason.enum.js';
import type { UnjudgedWord } from './unjudged-reason.enum.js';

@ObjectType({ description: 'What one rule says of one column, row, block, cell or of the report.' })
export class RuleOutcome {
  @Field(() => String)
  readonly rule: string;

  @Field(() => OutcomeEnum)
  readonly outcome: Outcome;

  @Field(() => [String], {
    description: 'Every operand that the rule reads in this report, left side first.',
  })
  readonly cells: readonly string[];

  @Field(() => [String], { description: 'Sections that it is about, where it is about some.' })
  readonly sections: readonly string[];

  @Field(() => FigureValue, {
    nullable: true,
    description: 'A number, an amount or a day; null where there is none.',
  })
  readonly left: Side | null;

  @Field(() => FigureValue, { nullable: true })
  readonly right: Side | null;

  @Field(() => Float, {
    description: 'Points that it took off; over all outcomes they may exceed the full marks.',
  })
  readonly deduction: number;

  @Field(() => Text, { nullable: true, description: 'What is wrong; null unless it failed.' })
  readonly message: Text | null;

  @Field(() => Text, {
    nullable: true,
    description: 'Why it cannot be told or does not apply; null where it was judged.',
  })
  readonly reason: Text | null;

  @Field(() => String, { nullable: true, description: 'The rule whose finding already says this one.' })
  readonly silencedBy: string | null;
}

@ObjectType({ description: 'Why a unit has the points it has by one indicator.' })
export class ScoreExplanation {
  @Field(() => Unit)
  readonly unit: Unit;

  @Field(() => Int)
  readonly year: number;

  @Field(() => Int, { nullable: true, description: 'The version judged; null where none is on the basis.' })
  readonly version: number | null;

  @Field(() => Indicator)
  readonly indicator: Indicator;

  @Field(() => Float, { nullable: true, description: 'Null where it was not judged, which is not zero.' })
  readonly points: number | null;

  @Field(() => Int)
  readonly maximum: number;

  @Field(() => UnjudgedReasonEnum, { nullable: true })
  readonly reason: UnjudgedWord | null;

  @Field(() => Text, { description: 'All of it in one sentence.' })
  readonly summary: Text;

  @Field(() => [RuleOutcome], {
    description: 'Every judgement that the points rest on, those that passed included.',
  })
  readonly outcomes: readonly RuleOutcome[];

  @Field(() => [Text], { description: 'What to do, once for each rule that failed.' })
  readonly mends: readonly Text[];

  @Field(() => [Explanation], {
    description: "The unit's words on these rules; empty where the viewer may not read them.",
  })
  readonly explanations: readonly Explanation[];

  @Field(() => [Float], {
    description:
      'Points of every unit judged in the same region and year, ascending: the place among peers. Empty where the viewer may not compare on the basis.',
  })
  readonly peers: readonly number[];

  @Field(() => String)
  readonly scheme: string;

  @Field(() => String)
  readonly rulesVersion: string;
}
