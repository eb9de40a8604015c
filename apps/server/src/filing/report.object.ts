import { wordsOfEntries } from '@mingjian/domain';
import type { Amendment, Origin, ReportState } from '@mingjian/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { OriginEnum, ReportStateEnum } from '../platform/graphql/enums.js';
import { Explanation } from '../platform/graphql/explanation.object.js';
import { Finding, findingObject } from '../platform/graphql/finding.object.js';
import { made } from '../platform/graphql/made.js';
import { PageInfo } from '../platform/graphql/page-info.object.js';
import { Day, Instant } from '../platform/graphql/scalars.js';
import { Unit, unitObject } from '../units/unit.object.js';
import { DocumentReading } from './document-reading.object.js';
import { Document } from './document.object.js';
import { ReadingCorrections } from './reading-corrections.object.js';
import { contentObjects, Figure, Practice, Section, Statement } from './report-content.object.js';
import type { ReportView } from './report-view.js';

@ObjectType({
  description: 'What the unit holds in its hand: with its head, a chain rewritten whole is found out.',
})
export class Receipt {
  @Field(() => Int)
  readonly version: number;

  @Field(() => Instant)
  readonly filedAt: Date;

  @Field(() => String, { description: 'Over the canonical JSON (RFC 8785) of what was filed.' })
  readonly sha256: string;

  @Field(() => String, {
    description: 'Hash of the event that filed it: the end of the chain at that moment.',
  })
  readonly chainHead: string;

  @Field(() => Int, { description: "The event's number in its region's log." })
  readonly sequence: number;
}

@ObjectType({ description: 'A version is never changed; one that was recalled stays in the list.' })
export class ReportVersion {
  @Field(() => Int)
  readonly n: number;

  @Field(() => Instant)
  readonly filedAt: Date;

  @Field(() => OriginEnum)
  readonly origin: Origin;

  @Field(() => String)
  readonly sha256: string;

  @Field(() => Boolean)
  readonly recalled: boolean;

  @Field(() => Document, {
    nullable: true,
    description: 'What it was read from; null for one that was filed.',
  })
  readonly document: Document | null;
}

@ObjectType('Amendment', {
  description:
    'A report that was accepted and is written anew: the version before stands until it is accepted.',
})
export class AmendmentObject {
  @Field(() => ReportStateEnum, { description: 'DRAFT, FILED or RETURNED.' })
  readonly state: ReportState;

  @Field(() => Int, { nullable: true, description: 'Its version; null until it is filed.' })
  readonly n: number | null;
}

@ObjectType({
  description:
    'A report as the viewer may see it: its unit sees the draft where there is one, its county what was filed, everybody what was published.',
})
export class Report {
  @Field(() => ID)
  readonly id: string;

  // Looked up only where it is asked for: then it is always there.
  @Field(() => Unit)
  readonly unit: Unit | null;

  @Field(() => Int)
  readonly year: number;

  @Field(() => String, { description: 'The format that is due for the year.' })
  readonly formatDue: string;

  @Field(() => String, { description: 'The format that was handed in.' })
  readonly formatFound: string;

  @Field(() => ReportStateEnum)
  readonly state: ReportState;

  @Field(() => OriginEnum)
  readonly origin: Origin;

  @Field(() => Int, {
    description:
      'The version shown; where a draft is shown, the last one filed, recalled or not; 0 for a draft that was never filed, 0 or less for opening balances.',
  })
  readonly version: number;

  @Field(() => Int, {
    nullable: true,
    description: "The draft's revision; null when what is shown is a version.",
  })
  readonly revision: number | null;

  @Field(() => Instant, {
    nullable: true,
    description: 'When the draft that is shown was saved; null when what is shown is a version.',
  })
  readonly savedAt: Date | null;

  @Field(() => [String], {
    description: 'What the draft remembers of the writing, as saveDraft was given it; empty for a version.',
  })
  readonly marks: readonly string[];

  @Field(() => Instant, {
    nullable: true,
    description:
      "First receipt of a version that was not recalled; null before, and where it is not the viewer's.",
  })
  readonly filedAt: Date | null;

  @Field(() => Instant, { nullable: true })
  readonly acceptedAt: Date | null;

  @Field(() => Day, { nullable: true, description: 'The day it was made public; null while unknown.' })
  readonly publishedOn: string | null;

  @Field(() => String, { nullable: true, description: 'Where it was made public; null while unknown.' })
  readonly publishedAddress: string | null;

  @Field(() => Day, {
    nullable: true,
    description: 'By when a returned report is to be mended; null unless it, or its amendment, is returned.',
  })
  readonly correctionDue: string | null;

  @Field(() => AmendmentObject, {
    nullable: true,
    description: 'The next version in the making while this report stands; null while there is none.',
  })
  readonly amendment: Amendment | null;

  @Field(() => Boolean, {
    description: 'Whether its unit can no longer take it back: the county has begun, or it is not filed.',
  })
  readonly reviewBegun: boolean;

  @Field(() => String, { nullable: true })
  readonly title: string | null;

  @Field(() => [String], { description: 'Numbers of the documents it is based on.' })
  readonly references: readonly string[];

  @Field(() => [Figure], { description: 'In printed order, without unknown ones.' })
  readonly figures: readonly Figure[];

  @Field(() => [Statement])
  readonly statements: readonly Statement[];

  @Field(() => [Practice])
  readonly practices: readonly Practice[];

  @Field(() => [Section])
  readonly sections: readonly Section[];

  @Field(() => [Explanation], {
    description: "The unit's reasons; empty for those who only see what was published.",
  })
  readonly explanations: readonly Explanation[];

  @Field(() => [Finding], {
    description: 'Judged when read, against last year as the viewer may see it; silenced ones included.',
  })
  readonly findings: readonly Finding[];

  @Field(() => Receipt, {
    nullable: true,
    description: 'Of the version shown; null for a draft and for those who only see what was published.',
  })
  readonly receipt: Receipt | null;

  @Field(() => [ReportVersion], {
    description: 'Oldest first; empty for those who only see what was published.',
  })
  readonly versions: readonly ReportVersion[];

  @Field(() => Document, {
    nullable: true,
    description:
      'What it was read from; null for one that was filed, and for those who only see what was published.',
  })
  readonly document: Document | null;

  @Field(() => DocumentReading, {
    nullable: true,
    description: 'How the document was read; null as `document`.',
  })
  readonly reading: DocumentReading | null;

  @Field(() => ReadingCorrections, {
    nullable: true,
    description: 'What a person put in place of the reading; null as `document`.',
  })
  readonly corrections: ReadingCorrections | null;

  @Field(() => Boolean)
  readonly demonstration: boolean;

  @Field(() => Boolean, {
    description:
      'Not a report: opening balances of the year after (see setOpeningBalances), shown where no report of this year stands.',
  })
  readonly balancesOnly: boolean;
}

@ObjectType({ description: 'One page of reports, ordered by unit, each from its latest year back.' })
export class ReportConnection {
  @Field(() => [Report])
  readonly nodes: readonly Report[];

  @Field(() => Int, { description: 'Reports that match, over all pages.' })
  readonly totalCount: number;

  @Field(() => PageInfo)
  readonly pageInfo: PageInfo;
}

export function reportObject({ content, unit, findings, versions, read, ...view }: ReportView): Report {
  const { formatFound, title, references, sections } = content;
  return made(Report, {
    ...view,
    unit: unit && unitObject(unit),
    formatFound,
    title,
    references,
    ...contentObjects(content, read && wordsOfEntries(read.reading, read.corrections)),
    sections,
    findings: findings.map(findingObject),
    versions,
    document: read && read.reading.source,
    reading: read && read.reading,
    corrections: read && read.corrections,
  });
}
