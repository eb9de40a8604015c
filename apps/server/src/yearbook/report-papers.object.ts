import type { FigureValue as FigureOfReport, PublicationDifference } from '@mingjian/domain';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../platform/graphql/enum-of.js';
import { made } from '../platform/graphql/made.js';
import { CycleClosed, NotFound } from '../platform/graphql/problems.object.js';
import { FigureValue, Instant } from '../platform/graphql/scalars.js';
import { typeNameOf } from '../platform/graphql/type-name.js';
import type { KeptComparison } from './papers.repository.js';
import type { ReportPapersView } from './report-papers.service.js';

const differenceKinds: readonly PublicationDifference['kind'][] = [
  'TITLE',
  'FIGURE',
  'TABLE_MISSING',
  'WORDS',
];
const DifferenceKindEnum = enumOf(
  'PublicationDifferenceKind',
  'What differs: the title, the figure of a cell, a whole table that is not on the page, words of a section.',
  differenceKinds,
);

@ObjectType({
  description: 'A sealed scan of a version; its bytes are at /reports/UNIT/YEAR/attachments/ID.',
})
export class ReportAttachment {
  @Field(() => ID)
  readonly id: string;

  @Field(() => Int)
  readonly version: number;

  @Field(() => String, { description: 'Of the bytes, in hex.' })
  readonly sha256: string;

  @Field(() => String)
  readonly name: string;

  @Field(() => String, { description: 'By its content: PDF, JPEG or PNG.' })
  readonly mediaType: string;

  @Field(() => Int, { description: 'In bytes.' })
  readonly size: number;

  @Field(() => Instant)
  readonly attachedAt: Date;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the account; null for those who only see what was published.',
  })
  readonly attachedBy: string | null;
}

@ObjectType('PublicationDifference', {
  description: 'One thing that the page says otherwise; a side that says nothing is null.',
})
export class PublicationDifferenceObject {
  @Field(() => DifferenceKindEnum)
  readonly kind: PublicationDifference['kind'];

  @Field(() => String, { nullable: true })
  readonly cell: string | null;

  @Field(() => String, { nullable: true })
  readonly table: string | null;

  @Field(() => String, { nullable: true })
  readonly section: string | null;

  @Field(() => FigureValue, { nullable: true, description: 'As the report has it: a figure, or words.' })
  readonly ours: FigureOfReport | null;

  @Field(() => FigureValue, { nullable: true, description: 'As the page has it.' })
  readonly theirs: FigureOfReport | null;
}

@ObjectType('PublicationComparison', {
  description: 'A published page beside the version that it is of, as it was found once.',
})
export class PublicationComparisonObject {
  @Field(() => ID)
  readonly id: string;

  @Field(() => Int)
  readonly version: number;

  @Field(() => String, { description: 'Of the page, in hex.' })
  readonly sha256: string;

  @Field(() => String)
  readonly name: string;

  @Field(() => Instant)
  readonly comparedAt: Date;

  @Field(() => String, { nullable: true, description: 'Name of the account.' })
  readonly comparedBy: string | null;

  @Field(() => Boolean)
  readonly same: boolean;

  @Field(() => Int, { description: 'All of them, also those that are not kept.' })
  readonly differenceCount: number;

  @Field(() => [PublicationDifferenceObject], { description: 'The first 200.' })
  readonly differences: readonly PublicationDifferenceObject[];

  @Field(() => Int, { description: 'Cells in which the report or the page has a figure.' })
  readonly comparedCells: number;

  @Field(() => Int, { description: 'Sentences of the report.' })
  readonly comparedSentences: number;

  @Field(() => Int, { description: 'Damaged places of the page that were repaired before comparing.' })
  readonly repairs: number;
}

@ObjectType({ description: 'What goes with a report on paper and on the portal.' })
export class ReportPapers {
  @Field(() => Int)
  readonly version: number;

  @Field(() => Int, { nullable: true, description: 'Of the draft; null when what is shown is a version.' })
  readonly revision: number | null;

  @Field(() => String, {
    description:
      'Over the canonical JSON (RFC 8785) of what is shown, a draft included: filed unchanged it stays.',
  })
  readonly sha256: string;

  @Field(() => [ReportAttachment], {
    description: 'The latest first, of all versions; of the published one for those who only see that.',
  })
  readonly attachments: readonly ReportAttachment[];

  @Field(() => [PublicationComparisonObject], {
    description: 'The latest five, the latest first; empty for those who only see what was published.',
  })
  readonly comparisons: readonly PublicationComparisonObject[];

  @Field(() => Boolean, { description: 'Whether the viewer may attach a scan to the version shown.' })
  readonly mayAttach: boolean;

  @Field(() => Boolean, { description: 'Whether there is something to compare with, and the viewer may.' })
  readonly mayCompare: boolean;
}

@ObjectType()
export class AttachmentWithdrawn {
  @Field(() => ID)
  readonly id: string;
}

@InputType()
export class WithdrawAttachmentInput {
  @Field(() => ID)
  readonly id: string;
}

export const WithdrawAttachmentResult = createUnionType({
  name: 'WithdrawAttachmentResult',
  types: () => [AttachmentWithdrawn, NotFound, CycleClosed] as const,
  resolveType: typeNameOf,
});

export function reportPapersObject({ comparisons, ...papers }: ReportPapersView): ReportPapers {
  return made(ReportPapers, { ...papers, comparisons: comparisons.map(comparisonObject) });
}

function comparisonObject({ outcome, ...kept }: KeptComparison): PublicationComparisonObject {
  const { differences, comparedCells, comparedSentences, repairs } = outcome;
  return {
    ...kept,
    same: kept.differenceCount === 0,
    differences: differences.map(differenceObject),
    comparedCells,
    comparedSentences,
    repairs,
  };
}

function differenceObject(difference: PublicationDifference): PublicationDifferenceObject {
  const nowhere = { cell: null, table: null, section: null, ours: null, theirs: null };
  return { ...nowhere, ...difference };
}
