import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DocumentReading } from '../filing/document-reading.object.js';
import { Document } from '../filing/document.object.js';
import { contentObjects, Figure, Practice, Section, Statement } from '../filing/report-content.object.js';
import { made } from '../platform/graphql/made.js';
import { problemObject } from '../platform/graphql/problem-object.js';
import { Problem } from '../platform/graphql/problems.object.js';
import { Day } from '../platform/graphql/scalars.js';
import type { Locale } from '../platform/locale.js';
import type { DraftDocumentView } from './draft-document.service.js';

@ObjectType({ description: 'What a document says, as the content of a report.' })
export class DraftContent {
  @Field(() => Int, {
    description: 'The year that the document names; where it names none, the one asked for.',
  })
  readonly year: number;

  @Field(() => String)
  readonly formatFound: string;

  @Field(() => String, { nullable: true })
  readonly title: string | null;

  @Field(() => Day, { nullable: true })
  readonly publishedOn: string | null;

  @Field(() => [String])
  readonly references: readonly string[];

  @Field(() => [Figure])
  readonly figures: readonly Figure[];

  @Field(() => [Statement])
  readonly statements: readonly Statement[];

  @Field(() => [Practice])
  readonly practices: readonly Practice[];

  @Field(() => [Section])
  readonly sections: readonly Section[];
}

@ObjectType({
  description: "A unit's own document, read for its people to begin a draft from: nothing is stored of it.",
})
export class DraftDocument {
  @Field(() => Document)
  readonly document: Document;

  @Field(() => DocumentReading, {
    nullable: true,
    description: 'Null where it can not be read: see `problems`.',
  })
  readonly reading: DocumentReading | null;

  @Field(() => DraftContent, {
    nullable: true,
    description: 'Null where it can be no report: see `problems`.',
  })
  readonly content: DraftContent | null;

  @Field(() => [Problem])
  readonly problems: readonly Problem[];
}

export function draftDocumentObject(view: DraftDocumentView, locale: Locale): DraftDocument {
  const { document, reading, report, problems } = view;
  const { sha256, name, mediaType } = document;
  return made(DraftDocument, {
    document: { sha256, name, mediaType },
    reading,
    content:
      report && made(DraftContent, { ...report, year: report.reportYear, ...contentObjects(report, null) }),
    problems: problems.map((problem) => problemObject(problem, locale)),
  });
}
