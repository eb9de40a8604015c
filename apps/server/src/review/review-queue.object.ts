import { reviewNeeds } from '@mingjian/domain';
import type { Amendment, ReportState, ReviewNeed, UnitKind } from '@mingjian/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AmendmentObject } from '../filing/report.object.js';
import { enumOf } from '../platform/graphql/enum-of.js';
import { ReportStateEnum, UnitKindEnum } from '../platform/graphql/enums.js';
import { PageInfo } from '../platform/graphql/page-info.object.js';
import { Day, Instant } from '../platform/graphql/scalars.js';

export const ReviewNeedEnum = enumOf(
  'ReviewNeed',
  'What a report needs of its county, the most pressing first: filed again or answered; to be judged by a person; clean; returned and overdue; returned; not filed and overdue; accepted and soon to be public; nothing.',
  reviewNeeds,
);

const counted = {
  nullable: true,
  description: 'Of the version under review, by the effect of the rule; null while it is not judged yet.',
} as const;

@ObjectType({ description: 'One expected report as it waits for its county.' })
export class ReviewQueueEntry {
  @Field(() => ID, { description: "The unit's." })
  readonly id: string;

  @Field(() => Int)
  readonly year: number;

  @Field(() => String)
  readonly code: string;

  @Field(() => String)
  readonly name: string;

  @Field(() => UnitKindEnum)
  readonly kind: UnitKind;

  @Field(() => ReviewNeedEnum)
  readonly need: ReviewNeed;

  @Field(() => ReportStateEnum)
  readonly state: ReportState;

  @Field(() => AmendmentObject, { nullable: true })
  readonly amendment: Amendment | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The version under review, else the one that stands; null while there is none.',
  })
  readonly version: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The version before it that was not taken back; null for a first one.',
  })
  readonly versionBefore: number | null;

  @Field(() => Instant, { nullable: true, description: 'When that version was received.' })
  readonly filedAt: Date | null;

  @Field(() => Int, { nullable: true, description: 'Since then, where it waits for the county; else null.' })
  readonly daysWaiting: number | null;

  @Field(() => Day, { description: 'The day that filing is judged by, an extension included.' })
  readonly due: string;

  @Field(() => Day, { description: "The law's day for making it public." })
  readonly publicationDue: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'Days the first receipt was late; days overdue while there is none; null where nobody knows it.',
  })
  readonly daysLate: number | null;

  @Field(() => Int, counted)
  readonly blockFindings: number | null;

  @Field(() => Int, counted)
  readonly explainFindings: number | null;

  @Field(() => Int, counted)
  readonly informFindings: number | null;

  @Field(() => Int, { description: 'Remarks that the unit was sent and that are not settled.' })
  readonly openRemarks: number;

  @Field(() => Int, { description: 'Of these, those that the unit has answered.' })
  readonly answeredRemarks: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Remarks that only the county sees; null for those who may make none.',
  })
  readonly unsentRemarks: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Cells that differ from the version before; null for a first version, and where nothing waits for the county.',
  })
  readonly changedCells: number | null;

  @Field(() => Day, { nullable: true, description: 'By when a returned report is to be mended.' })
  readonly correctionDue: string | null;
}

@ObjectType({ description: 'How many of the reports expected have a need.' })
export class ReviewNeedCount {
  @Field(() => ReviewNeedEnum)
  readonly need: ReviewNeed;

  @Field(() => Int)
  readonly reports: number;
}

@ObjectType({ description: "What waits at a county's desk: every report expected, the most pressing first." })
export class ReviewQueue {
  @Field(() => [ReviewQueueEntry])
  readonly nodes: readonly ReviewQueueEntry[];

  @Field(() => Int, { description: 'Reports expected, over all pages.' })
  readonly totalCount: number;

  @Field(() => Int, { description: 'Reports that wait for the county: filed again, to be judged, clean.' })
  readonly waiting: number;

  @Field(() => [ReviewNeedCount], { description: 'Every need, the most pressing first.' })
  readonly counts: readonly ReviewNeedCount[];

  @Field(() => Day, { description: 'The Beijing day by which waiting and late are told.' })
  readonly today: string;

  @Field(() => PageInfo)
  readonly pageInfo: PageInfo;
}
