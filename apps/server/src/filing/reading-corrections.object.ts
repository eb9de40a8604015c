import { Field, Int, ObjectType } from '@nestjs/graphql';
import { QualifierEnum } from '../platform/graphql/enums.js';
import type { FigureValue as FigureOfReport, Qualifier } from '@mingjian/domain';
import { Day, FigureValue } from '../platform/graphql/scalars.js';
import { TextRange } from './document-reading.object.js';

const ofDescription =
  'Its place in the list of the reading; null for something that the reading passed over.';
const toDescription = 'Null: the words say no such thing.';

@ObjectType({ description: 'A figure as a person reads it, with the words that say it.' })
export class CorrectedFigure extends TextRange {
  @Field(() => String)
  readonly cell: string;

  @Field(() => FigureValue)
  readonly value: FigureOfReport;
}

@ObjectType({ description: 'A statement as a person reads it, with the words that say it.' })
export class CorrectedStatement extends TextRange {
  @Field(() => String)
  readonly measure: string;

  @Field(() => FigureValue)
  readonly value: FigureOfReport;

  @Field(() => QualifierEnum)
  readonly qualifier: Qualifier;

  @Field(() => String, { nullable: true })
  readonly section: string | null;
}

@ObjectType({ description: 'A practice as a person reads it, with the words that say it.' })
export class CorrectedPractice extends TextRange {
  @Field(() => String)
  readonly practice: string;

  @Field(() => Boolean)
  readonly holds: boolean;

  @Field(() => [String])
  readonly names: readonly string[];

  @Field(() => String, { nullable: true })
  readonly section: string | null;
}

@ObjectType()
export class FigureReplacement {
  @Field(() => Int, { nullable: true, description: ofDescription })
  readonly of: number | null;

  @Field(() => CorrectedFigure, { nullable: true, description: toDescription })
  readonly to: CorrectedFigure | null;
}

@ObjectType()
export class StatementReplacement {
  @Field(() => Int, { nullable: true, description: ofDescription })
  readonly of: number | null;

  @Field(() => CorrectedStatement, { nullable: true, description: toDescription })
  readonly to: CorrectedStatement | null;
}

@ObjectType()
export class PracticeReplacement {
  @Field(() => Int, { nullable: true, description: ofDescription })
  readonly of: number | null;

  @Field(() => CorrectedPractice, { nullable: true, description: toDescription })
  readonly to: CorrectedPractice | null;
}

@ObjectType({ description: 'In an object, because the day may be none.' })
export class PublicationDayReplacement {
  @Field(() => Day, { nullable: true })
  readonly to: string | null;
}

@ObjectType({
  description: 'What a person put in place of the reading, which stays beside it. Null: as read.',
})
export class ReadingCorrections {
  @Field(() => String, { nullable: true, description: "The unit's code." })
  readonly unit: string | null;

  @Field(() => Int, { nullable: true })
  readonly reportYear: number | null;

  @Field(() => PublicationDayReplacement, { nullable: true })
  readonly publishedOn: PublicationDayReplacement | null;

  @Field(() => [StatementReplacement])
  readonly statements: readonly StatementReplacement[];

  @Field(() => [FigureReplacement])
  readonly figures: readonly FigureReplacement[];

  @Field(() => [PracticeReplacement])
  readonly practices: readonly PracticeReplacement[];
}
