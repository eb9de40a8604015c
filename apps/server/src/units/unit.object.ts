import type { ReportState, UnitKind } from '@mingjian/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ReportStateEnum, UnitKindEnum } from '../platform/graphql/enums.js';
import { Count, Day, Instant } from '../platform/graphql/scalars.js';
import { PageInfo } from '../platform/graphql/page-info.object.js';
import type { UnitView } from './unit-view.js';

@ObjectType({
  description: 'A name and code of a unit, and the years, both included, in which it bore them.',
})
export class UnitName {
  @Field(() => String)
  readonly code: string;

  @Field(() => String)
  readonly name: string;

  @Field(() => UnitKindEnum)
  readonly kind: UnitKind;

  @Field(() => String)
  readonly regionCode: string;

  @Field(() => String)
  readonly regionName: string;

  @Field(() => Int)
  readonly validFrom: number;

  @Field(() => Int, { nullable: true, description: 'Null while it still bears them.' })
  readonly validTo: number | null;
}

@ObjectType({ description: 'A unit or region that ended in favour of another at the beginning of a year.' })
export class Succession {
  @Field(() => Int)
  readonly year: number;

  @Field(() => String)
  readonly fromCode: string;

  @Field(() => String)
  readonly fromName: string;

  @Field(() => String)
  readonly toCode: string;

  @Field(() => String)
  readonly toName: string;
}

@ObjectType({
  description: 'The version of a report that stands: the latest, or the published one for everybody.',
})
export class LatestReport {
  @Field(() => Int)
  readonly year: number;

  @Field(() => Int, { description: 'Number of the version, from 1.' })
  readonly n: number;

  @Field(() => ReportStateEnum)
  readonly state: ReportState;

  // Null where nobody asked for it.
  @Field(() => Instant, { description: 'When this version was received.' })
  readonly filedAt: Date | null;

  @Field(() => Count, {
    nullable: true,
    description: 'Applications newly received in the year; null when the report does not say.',
  })
  readonly received: number | null;
}

@ObjectType({
  description:
    'A unit as it stands in one report year. State, dates and reports are null where the viewer may not see them.',
})
export class Unit {
  @Field(() => ID)
  readonly id: string;

  @Field(() => String)
  readonly code: string;

  @Field(() => String)
  readonly name: string;

  @Field(() => UnitKindEnum)
  readonly kind: UnitKind;

  // What nobody asked for is not read, and null here: GraphQL does not look at it.
  @Field(() => String)
  readonly regionCode: string | null;

  @Field(() => String)
  readonly regionName: string | null;

  @Field(() => Int, { description: 'First year of this name and code.' })
  readonly validFrom: number | null;

  @Field(() => Int, { nullable: true, description: 'Last year of this name and code; null while it lasts.' })
  readonly validTo: number | null;

  @Field(() => Int, { description: 'The report year that everything here speaks of.' })
  readonly year: number;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the county expects a report of the year; null where the viewer may not see the cycle.',
  })
  readonly expected: boolean | null;

  @Field(() => ReportStateEnum, {
    nullable: true,
    description: 'Null where the viewer may not see it, or where no report is expected.',
  })
  readonly state: ReportState | null;

  @Field(() => Day, {
    nullable: true,
    description: "The county's date for filing, or the unit's extension if later.",
  })
  readonly due: string | null;

  @Field(() => Day, { nullable: true, description: "The law's day for making the report public." })
  readonly publicationDue: string | null;

  @Field(() => String, { nullable: true, description: 'Why the county gave this unit more time.' })
  readonly extensionReason: string | null;

  @Field(() => Instant, {
    nullable: true,
    description:
      'First receipt of a version that was not recalled; null before, and where an old document does not tell it.',
  })
  readonly filedAt: Date | null;

  @Field(() => Instant, { nullable: true })
  readonly acceptedAt: Date | null;

  @Field(() => Day, {
    nullable: true,
    description: 'The day the report was made public; null while unknown.',
  })
  readonly publishedOn: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "Days the first filing came after the due day; for an unfiled report, days overdue today; 0 when in time. A report taken in from an old document that does not tell its receipt is judged by its day of publication and the law's; null where it has neither.",
  })
  readonly daysLate: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Findings of the latest version that ask for a reason, silenced ones left out; null before filing or while not yet judged.',
  })
  readonly explainFindings: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Findings of the latest version that only say so; null before filing or while not yet judged.',
  })
  readonly informFindings: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Findings of the latest version that would refuse it; null before filing or while not yet judged.',
  })
  readonly blockFindings: number | null;

  @Field(() => LatestReport, {
    nullable: true,
    description: 'Null before the first filing; for those who may not see filed reports, the published one.',
  })
  readonly latestReport: LatestReport | null;
}

@ObjectType({ description: 'One page of units, ordered by code.' })
export class UnitConnection {
  @Field(() => [Unit])
  readonly nodes: readonly Unit[];

  @Field(() => Int, { description: 'Units that match, over all pages.' })
  readonly totalCount: number;

  @Field(() => PageInfo)
  readonly pageInfo: PageInfo;
}

/** A view already says everything the type shows, under the same names. */
export function unitObject(view: UnitView): Unit {
  return view;
}
