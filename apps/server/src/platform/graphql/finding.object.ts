import type { Effect, FigureValue as Figure, Grade, Finding as FindingOfRule } from '@mingjian/domain';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { EffectEnum, GradeEnum } from './enums.js';
import { Day, FigureValue, Instant } from './scalars.js';
import { Text } from './text.object.js';

@ObjectType({
  description:
    'Words that a finding points to, by offsets (UTF-16, end exclusive): into the text of the document it was read from, else into the text of the section.',
})
export class FindingPassage {
  @Field(() => String, {
    nullable: true,
    description: 'The section they stand in; null outside of all sections.',
  })
  readonly section: string | null;

  @Field(() => Int)
  readonly start: number;

  @Field(() => Int)
  readonly end: number;

  @Field(() => String, { description: 'The words, with personal data masked.' })
  readonly quote: string;
}

@ObjectType({ description: 'Another report that a finding is about.' })
export class FindingOther {
  @Field(() => Int)
  readonly reportYear: number;

  @Field(() => String, {
    nullable: true,
    description:
      "The other unit; null for the unit's own earlier report, and where its report is not published and not the viewer's to read.",
  })
  readonly unitName: string | null;

  @Field(() => String, { nullable: true, description: 'Its code in that year; null where its name is.' })
  readonly unitCode: string | null;

  @Field(() => [FindingPassage], {
    description:
      'Its words that stand in this report as well, in the order of `passages`; empty where they are not told.',
  })
  readonly passages: readonly FindingPassage[];
}

@ObjectType({ description: 'That a person of the county set a finding, where no program can tell.' })
export class FindingSaid {
  @Field(() => String, { nullable: true })
  readonly by: string | null;

  @Field(() => Instant)
  readonly at: Date;

  @Field(() => String)
  readonly reason: string;
}

@ObjectType({ description: 'A rule that the county has softened for one report.' })
export class Softening {
  @Field(() => EffectEnum, { description: 'The effect without it.' })
  readonly effect: Effect;

  @Field(() => String)
  readonly reason: string;

  @Field(() => Day, { description: 'The last day on which it holds.' })
  readonly validUntil: string;
}

@ObjectType({ description: 'What one rule found in one place: a column, a row, a cell or the report.' })
export class Finding {
  @Field(() => String)
  readonly rule: string;

  @Field(() => GradeEnum)
  readonly grade: Grade;

  @Field(() => EffectEnum)
  readonly effect: Effect;

  @Field(() => [String], {
    description: 'Every operand that the rule reads, in printed order, left side first.',
  })
  readonly cells: readonly string[];

  @Field(() => [String])
  readonly sections: readonly string[];

  @Field(() => [FindingPassage], {
    description: 'Where a rule over words found something; at most 20 places, none for a rule over figures.',
  })
  readonly passages: readonly FindingPassage[];

  @Field(() => FindingOther, {
    nullable: true,
    description: 'The report that this one is like; null for a finding about this report alone.',
  })
  readonly other: FindingOther | null;

  @Field(() => FigureValue, { nullable: true, description: 'Null where the rule has no sides.' })
  readonly left: Figure | null;

  @Field(() => FigureValue, { nullable: true })
  readonly right: Figure | null;

  @Field(() => Text, { description: 'What is wrong.' })
  readonly message: Text;

  @Field(() => Text, { description: 'What to do.' })
  readonly mend: Text;

  @Field(() => String, {
    nullable: true,
    description: 'The rule whose finding already says this one; a silenced finding does not block.',
  })
  readonly silencedBy: string | null;

  @Field(() => String, { nullable: true, description: "The unit's words, when it gave a reason." })
  readonly reason: string | null;

  @Field(() => FindingSaid, { nullable: true, description: 'Null for what a program found.' })
  readonly said: FindingSaid | null;

  @Field(() => Softening, {
    nullable: true,
    description: 'Null where the rule holds as it does for everybody.',
  })
  readonly softened: Softening | null;
}

/** A finding of the domain, with the unit's reason where it gave one. */
export type FindingWithReason = FindingOfRule & { readonly reason?: string | null };

/** As the API shows it. */
export function findingObject(finding: FindingWithReason): Finding {
  return {
    ...finding,
    reason: finding.reason ?? null,
    softened: finding.softened ?? null,
    other: finding.other ?? null,
    said: finding.said ? { ...finding.said, at: new Date(finding.said.at) } : null,
  };
}
