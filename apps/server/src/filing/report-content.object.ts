import type {
  DisclosureReport,
  FigureValue as FigureOfReport,
  Qualifier,
  WordsOfEntries,
} from '@mingjian/domain';
import { Field, ObjectType } from '@nestjs/graphql';
import { QualifierEnum } from '../platform/graphql/enums.js';
import { FigureValue } from '../platform/graphql/scalars.js';
import { QuotedWords } from './document-reading.object.js';

const wordsField = {
  nullable: true,
  description: 'The words of the document that say it; null in a report that was not read from one.',
} as const;

@ObjectType({
  description: 'What stands in a cell of the form. A cell that is left out is unknown; 0 is zero.',
})
export class Figure {
  @Field(() => String)
  readonly cell: string;

  @Field(() => FigureValue, { description: 'A number; money as a decimal string in 万元.' })
  readonly value: FigureOfReport;

  @Field(() => QuotedWords, wordsField)
  readonly words?: QuotedWords | null;
}

@ObjectType({ description: 'What the words say of a measure: one entry an occurrence.' })
export class Statement {
  @Field(() => String)
  readonly measure: string;

  @Field(() => FigureValue, { nullable: true, description: 'A number; money as a decimal string in yuan.' })
  readonly value: FigureOfReport | null;

  @Field(() => QualifierEnum)
  readonly qualifier: Qualifier;

  @Field(() => String, { nullable: true, description: 'The section in which it is said; null if not told.' })
  readonly section: string | null;

  @Field(() => QuotedWords, wordsField)
  readonly words?: QuotedWords | null;
}

@ObjectType({ description: 'Something that the report says is in place, or is not.' })
export class Practice {
  @Field(() => String)
  readonly practice: string;

  @Field(() => Boolean)
  readonly holds: boolean;

  @Field(() => [String], { description: 'Offices, rules and columns, never persons.' })
  readonly names: readonly string[];

  @Field(() => String, { nullable: true })
  readonly section: string | null;

  @Field(() => QuotedWords, wordsField)
  readonly words?: QuotedWords | null;
}

@ObjectType({ description: 'A section in words.' })
export class Section {
  @Field(() => String)
  readonly id: string;

  @Field(() => String, { nullable: true })
  readonly title: string | null;

  @Field(() => String, { nullable: true, description: 'Null where there are no words.' })
  readonly text: string | null;

  @Field(() => Boolean)
  readonly nothingToReport: boolean;
}

/** What a report says, each entry with its words where it was read from a document. */
export function contentObjects(
  { figures, statements, practices }: Pick<DisclosureReport, 'figures' | 'statements' | 'practices'>,
  words: WordsOfEntries | null,
): {
  readonly figures: readonly Figure[];
  readonly statements: readonly Statement[];
  readonly practices: readonly Practice[];
} {
  if (words === null) return { figures, statements, practices };
  return {
    figures: figures.map((figure) => ({ ...figure, words: words.figures.get(figure.cell) ?? null })),
    statements: statements.map((one, index) => ({ ...one, words: words.statements[index] ?? null })),
    practices: practices.map((one, index) => ({ ...one, words: words.practices[index] ?? null })),
  };
}
