import type { Qualifier } from '@mingjian/domain';
import { Field, InputType, Int } from '@nestjs/graphql';
import { QualifierEnum } from '../platform/graphql/enums.js';
import { Day, FigureValue } from '../platform/graphql/scalars.js';

@InputType({
  description: 'What stands in a cell of the form. A cell that is left out is unknown; 0 is zero.',
})
export class FigureInput {
  @Field(() => String, { description: 'As applications.newlyReceived.naturalPerson.' })
  readonly cell: string;

  @Field(() => FigureValue, { nullable: true, description: 'Null is unknown.' })
  readonly value?: unknown;
}

@InputType({ description: 'What the words say of a measure: one entry an occurrence.' })
export class StatementInput {
  @Field(() => String)
  readonly measure: string;

  @Field(() => FigureValue, {
    nullable: true,
    description: 'A number; money as a decimal string in yuan. Null is unknown.',
  })
  readonly value?: unknown;

  @Field(() => QualifierEnum, { nullable: true, defaultValue: 'EXACT' })
  readonly qualifier?: Qualifier | null;

  @Field(() => String, { nullable: true, description: 'The section in which it is said.' })
  readonly section?: string | null;
}

@InputType({ description: 'Something that the report says is in place, or is not.' })
export class PracticeInput {
  @Field(() => String, { description: 'As rules.secrecyReview.' })
  readonly practice: string;

  @Field(() => Boolean)
  readonly holds: boolean;

  @Field(() => [String], { nullable: true, description: 'Offices, rules and columns, never persons.' })
  readonly names?: readonly string[] | null;

  @Field(() => String, { nullable: true })
  readonly section?: string | null;
}

@InputType({ description: 'A section in words.' })
export class SectionInput {
  @Field(() => String, { description: 'As overview.' })
  readonly id: string;

  @Field(() => String, { nullable: true })
  readonly title?: string | null;

  @Field(() => String, { nullable: true, description: 'At most 20,000 characters.' })
  readonly text?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Says that there is nothing to report here.' })
  readonly nothingToReport?: boolean | null;
}

@InputType({ description: 'A yearly report as programs hand it in.' })
export class ReportInput {
  @Field(() => String, { description: 'Any code that the unit ever bore.' })
  readonly unit: string;

  @Field(() => Int)
  readonly reportYear: number;

  @Field(() => String, { nullable: true, description: 'Left out: the format that is due for the year.' })
  readonly formatFound?: string | null;

  @Field(() => Day, {
    nullable: true,
    description: 'The day it was made public, not after today; null while it was not.',
  })
  readonly publishedOn?: unknown;

  @Field(() => String, { nullable: true })
  readonly title?: string | null;

  @Field(() => [String], { nullable: true, description: 'Numbers of the documents it is based on.' })
  readonly references?: readonly string[] | null;

  @Field(() => [FigureInput], { nullable: true })
  readonly figures?: readonly FigureInput[] | null;

  @Field(() => [StatementInput], { nullable: true })
  readonly statements?: readonly StatementInput[] | null;

  @Field(() => [PracticeInput], { nullable: true })
  readonly practices?: readonly PracticeInput[] | null;

  @Field(() => [SectionInput], { nullable: true })
  readonly sections?: readonly SectionInput[] | null;
}

@InputType({ description: "The unit's reason for a finding: same rule, same cells, in whatever order." })
export class ExplanationInput {
  @Field(() => String)
  readonly rule: string;

  @Field(() => [String])
  readonly cells: readonly string[];

  @Field(() => String, { description: 'Shown to the county; at most 2,000 characters.' })
  readonly reason: string;
}
