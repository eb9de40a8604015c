import type { Qualifier } from '@mingjian/domain';
import { Field, InputType, Int } from '@nestjs/graphql';
import { QualifierEnum } from '../platform/graphql/enums.js';
import { Day, FigureValue } from '../platform/graphql/scalars.js';

const ofDescription =
  'Its place in the list of the reading; left out for something that the reading passed over.';
const toDescription = 'Left out: the words say no such thing.';
const startDescription = 'Where in the text the words stand; left out: where the reading has them.';

@InputType({ description: 'A figure as a person reads it.' })
export class CorrectedFigureInput {
  @Field(() => String)
  readonly cell: string;

  @Field(() => FigureValue)
  readonly value: unknown;

  @Field(() => Int, { nullable: true, description: startDescription })
  readonly start?: number | null;

  @Field(() => Int, { nullable: true })
  readonly end?: number | null;
}

@InputType({ description: 'A statement as a person reads it.' })
export class CorrectedStatementInput {
  @Field(() => String)
  readonly measure: string;

  @Field(() => FigureValue, { description: 'A number; money as a decimal string in yuan.' })
  readonly value: unknown;

  @Field(() => QualifierEnum, { nullable: true, defaultValue: 'EXACT' })
  readonly qualifier?: Qualifier | null;

  @Field(() => String, { nullable: true })
  readonly section?: string | null;

  @Field(() => Int, { nullable: true, description: startDescription })
  readonly start?: number | null;

  @Field(() => Int, { nullable: true })
  readonly end?: number | null;
}

@InputType({ description: 'A practice as a person reads it.' })
export class CorrectedPracticeInput {
  @Field(() => String)
  readonly practice: string;

  @Field(() => Boolean)
  readonly holds: boolean;

  @Field(() => [String], { nullable: true, description: 'Offices, rules and columns, never persons.' })
  readonly names?: readonly string[] | null;

  @Field(() => String, { nullable: true })
  readonly section?: string | null;

  @Field(() => Int, { nullable: true, description: startDescription })
  readonly start?: number | null;

  @Field(() => Int, { nullable: true })
  readonly end?: number | null;
}

@InputType()
export class FigureReplacementInput {
  @Field(() => Int, { nullable: true, description: ofDescription })
  readonly of?: number | null;

  @Field(() => CorrectedFigureInput, { nullable: true, description: toDescription })
  readonly to?: CorrectedFigureInput | null;
}

@InputType()
export class StatementReplacementInput {
  @Field(() => Int, { nullable: true, description: ofDescription })
  readonly of?: number | null;

  @Field(() => CorrectedStatementInput, { nullable: true, description: toDescription })
  readonly to?: CorrectedStatementInput | null;
}

@InputType()
export class PracticeReplacementInput {
  @Field(() => Int, { nullable: true, description: ofDescription })
  readonly of?: number | null;

  @Field(() => CorrectedPracticeInput, { nullable: true, description: toDescription })
  readonly to?: CorrectedPracticeInput | null;
}

@InputType({ description: 'In an object, because the day may be none.' })
export class PublicationDayReplacementInput {
  @Field(() => Day, { nullable: true })
  readonly to?: unknown;
}

@InputType({ description: 'What a person says in place of the reading. Left out: as read.' })
export class ReadingCorrectionsInput {
  @Field(() => String, { nullable: true, description: 'Any code that the unit ever bore.' })
  readonly unit?: string | null;

  @Field(() => Int, { nullable: true })
  readonly reportYear?: number | null;

  @Field(() => PublicationDayReplacementInput, { nullable: true })
  readonly publishedOn?: PublicationDayReplacementInput | null;

  @Field(() => [StatementReplacementInput], { nullable: true })
  readonly statements?: readonly StatementReplacementInput[] | null;

  @Field(() => [FigureReplacementInput], { nullable: true })
  readonly figures?: readonly FigureReplacementInput[] | null;

  @Field(() => [PracticeReplacementInput], { nullable: true })
  readonly practices?: readonly PracticeReplacementInput[] | null;
}
