import type {
  FigureValue as FigureOfReport,
  Improvement as ImprovementRead,
  Qualifier,
} from '@mingjian/domain';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { ImprovementKindEnum, QualifierEnum } from '../platform/graphql/enums.js';
import { Day, FigureValue } from '../platform/graphql/scalars.js';
import { Text } from '../platform/graphql/text.object.js';

@ObjectType({ description: 'A stretch of a text, in UTF-16 units from its beginning; the end exclusive.' })
export class TextRange {
  @Field(() => Int)
  readonly start: number;

  @Field(() => Int)
  readonly end: number;
}

@ObjectType({ description: 'What the reading was made of.' })
export class ReadingSource {
  @Field(() => String)
  readonly name: string;

  @Field(() => String, { description: 'Of the bytes, in hex.' })
  readonly sha256: string;

  @Field(() => String)
  readonly mediaType: string;

  @Field(() => String, { description: 'As the bytes were decoded: utf-8, gb18030 and so on.' })
  readonly encoding: string;
}

@ObjectType({ description: 'One edit between the text as found and the text as read; edits never overlap.' })
export class Repair extends TextRange {
  @Field(() => String, { description: 'Kind of damage, by its number in the catalogue: C1, C2, C3-tail …' })
  readonly kind: string;

  @Field(() => Int, {
    description: 'Where `before` stands in the text as found; `start` says where `after` is.',
  })
  readonly foundStart: number;

  @Field(() => Int)
  readonly foundEnd: number;

  @Field(() => String)
  readonly before: string;

  @Field(() => String)
  readonly after: string;

  @Field(() => String, {
    description: '`exact`, or `inferred` where a lost byte was guessed from its neighbours.',
  })
  readonly certainty: string;
}

@ObjectType({ description: 'The very words that say it. No evidence, no figure.' })
export class Words extends TextRange {
  @Field(() => String)
  readonly quote: string;

  @Field(() => Float, { description: '0 to 1: how sure it is that these words say this.' })
  readonly confidence: number;
}

@ObjectType({ description: 'The words of a document that say an entry of the report kept from it.' })
export class QuotedWords extends Words {
  @Field(() => Boolean, {
    description: 'Whether a person put the entry in place of what was read, or added it.',
  })
  readonly corrected: boolean;
}

@ObjectType()
export class ReadFigure extends Words {
  @Field(() => String)
  readonly cell: string;

  @Field(() => FigureValue)
  readonly value: FigureOfReport;
}

@ObjectType()
export class ReadStatement extends Words {
  @Field(() => String)
  readonly measure: string;

  @Field(() => FigureValue)
  readonly value: FigureOfReport;

  @Field(() => QualifierEnum)
  readonly qualifier: Qualifier;

  @Field(() => String, { nullable: true })
  readonly section: string | null;
}

@ObjectType()
export class ReadPractice extends Words {
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
export class ReadSection extends TextRange {
  @Field(() => String)
  readonly id: string;

  @Field(() => String, { nullable: true })
  readonly title: string | null;

  @Field(() => String, { nullable: true })
  readonly text: string | null;

  @Field(() => Boolean)
  readonly nothingToReport: boolean;

  @Field(() => TextRange, { nullable: true, description: 'Null where its heading is missing.' })
  readonly heading: TextRange | null;
}

@ObjectType({ description: 'What the report says is lacking, or promises to do about it.' })
export class Improvement extends Words {
  @Field(() => ImprovementKindEnum)
  readonly kind: ImprovementRead['kind'];
}

@ObjectType({ description: 'What a person has to look at before the reading can be trusted.' })
export class Doubt extends TextRange {
  @Field(() => Text)
  readonly why: Text;
}

@ObjectType({
  description:
    'A document read into a report, as it was read: corrections stand beside it and change nothing here.',
})
export class DocumentReading {
  @Field(() => ReadingSource)
  readonly source: ReadingSource;

  @Field(() => String, { description: 'The text as it was found.' })
  readonly found: string;

  @Field(() => String, { description: 'The text after repair: all places but those of `found…` are in it.' })
  readonly text: string;

  @Field(() => [Repair])
  readonly repairs: readonly Repair[];

  @Field(() => [TextRange], { description: 'Damage that was seen and could not be repaired.' })
  readonly damaged: readonly TextRange[];

  @Field(() => String, {
    nullable: true,
    description: "The unit's code; null where the document does not tell.",
  })
  readonly unit: string | null;

  @Field(() => String, { nullable: true, description: 'Its name as the document gives it.' })
  readonly unitName: string | null;

  @Field(() => Int, { nullable: true })
  readonly reportYear: number | null;

  @Field(() => String, { nullable: true })
  readonly formatFound: string | null;

  @Field(() => Day, { nullable: true })
  readonly publishedOn: string | null;

  @Field(() => String, { nullable: true })
  readonly title: string | null;

  @Field(() => [String])
  readonly references: readonly string[];

  @Field(() => [ReadFigure])
  readonly figures: readonly ReadFigure[];

  @Field(() => [ReadStatement])
  readonly statements: readonly ReadStatement[];

  @Field(() => [ReadPractice])
  readonly practices: readonly ReadPractice[];

  @Field(() => [ReadSection], { description: 'In the order of the document.' })
  readonly sections: readonly ReadSection[];

  @Field(() => [Improvement])
  readonly improvements: readonly Improvement[];

  @Field(() => TextRange, { nullable: true, description: 'What the page adds below the report: no content.' })
  readonly footer: TextRange | null;

  @Field(() => [Doubt])
  readonly doubts: readonly Doubt[];
}
