import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DocumentReading } from '../filing/document-reading.object.js';
import { Document } from '../filing/document.object.js';
import { contentObjects, Figure, Practice, Statement } from '../filing/report-content.object.js';
import { Report, reportObject } from '../filing/report.object.js';
import { Finding, findingObject } from '../platform/graphql/finding.object.js';
import { made } from '../platform/graphql/made.js';
import { problemObject } from '../platform/graphql/problem-object.js';
import { Problem } from '../platform/graphql/problems.object.js';
import { Day } from '../platform/graphql/scalars.js';
import type { Locale } from '../platform/locale.js';
import { Unit, unitObject } from '../units/unit.object.js';
import { DocumentDuplicate } from './document-duplicate.object.js';
import type { DocumentInHandView } from './document-in-hand.service.js';

@ObjectType({
  description: 'A document that was brought, read now, and what keeping it with these corrections would say.',
})
export class DocumentInHand {
  @Field(() => Document)
  readonly document: Document;

  @Field(() => DocumentReading, {
    nullable: true,
    description: 'Null where it can not be read: see `problems`.',
  })
  readonly reading: DocumentReading | null;

  // Looked up only where it is asked for.
  @Field(() => Unit, {
    nullable: true,
    description: 'Whose report it is; null while that is not known here.',
  })
  readonly unit: Unit | null;

  @Field(() => Int, { nullable: true })
  readonly reportYear: number | null;

  @Field(() => String, { nullable: true, description: 'The format that is due for the year.' })
  readonly formatDue: string | null;

  @Field(() => Day, { nullable: true, description: 'The day by which it was to be public.' })
  readonly publicationDue: string | null;

  @Field(() => [Figure], { description: 'As they would be kept, each with its words.' })
  readonly figures: readonly Figure[];

  @Field(() => [Statement], { description: 'As they would be kept, each with its words.' })
  readonly statements: readonly Statement[];

  @Field(() => [Practice], { description: 'As they would be kept, each with its words.' })
  readonly practices: readonly Practice[];

  @Field(() => [Finding], { description: 'With which it would be kept; empty where it can not be.' })
  readonly findings: readonly Finding[];

  @Field(() => [Problem], {
    description: 'What importDocument would answer instead; empty where it would keep it.',
  })
  readonly problems: readonly Problem[];

  @Field(() => Boolean, {
    description: 'Whether keeping it opens the year, which nobody has opened, with the dates of the law.',
  })
  readonly opensCycle: boolean;

  @Field(() => Int, {
    description: 'The last version of that unit and year: importDocument is based on it; 0 for none.',
  })
  readonly basedOn: number;

  // Looked up only where it is asked for.
  @Field(() => Report, { nullable: true, description: "The unit's report of that year as it stands." })
  readonly standing: Report | null;

  @Field(() => [DocumentDuplicate], { description: 'The closest first.' })
  readonly duplicates: readonly DocumentDuplicate[];
}

const nothing = { figures: [], statements: [], practices: [] } as const;

export function documentInHandObject(view: DocumentInHandView, locale: Locale): DocumentInHand {
  const { document, reading, unit, year, formatDue, publicationDue, report, words, where } = view;
  const { sha256, name, mediaType } = document;
  return made(DocumentInHand, {
    document: { sha256, name, mediaType },
    reading,
    unit: unit && unitObject(unit),
    reportYear: year,
    formatDue,
    publicationDue,
    ...(report ? contentObjects(report, words) : nothing),
    findings: view.findings.map(findingObject),
    problems: view.problems.map((problem) => problemObject(problem, locale)),
    opensCycle: where?.opensCycle === true,
    basedOn: where?.history.lastN ?? 0,
    standing: view.standing && reportObject(view.standing),
    duplicates: view.duplicates,
  });
}
