import type { ReportState, UnitKind } from '@mingjian/domain';
import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { Freshness } from '../assessment/freshness.object.js';
import { ReportStateEnum, UnitKindEnum } from '../platform/graphql/enums.js';
import { made } from '../platform/graphql/made.js';
import {
  BadValue,
  CycleClosed,
  NotFound,
  ReportLocked,
  UnitNotExpected,
} from '../platform/graphql/problems.object.js';
import { Day } from '../platform/graphql/scalars.js';
import { typeNameOf } from '../platform/graphql/type-name.js';
import type { CycleSummaryView, CycleView } from './cycle-overview.service.js';
import type { DueOfKind } from './cycles.repository.js';
import { Region, regionObject } from './region.object.js';
import { Unit } from './unit.object.js';

const countOf = {
  expected: 'Units expected to report: the only denominator.',
  filed: 'Of these, units whose report has been received and not recalled.',
  onTime: 'Filed by their due day.',
  late: 'Filed after their due day.',
  overdue: 'Not filed, and their due day has passed.',
  withFindings: 'With findings, in the latest version, that refuse a report or ask for a reason.',
};

@ObjectType({ description: 'How far the units of one kind have come.' })
export class KindCount {
  @Field(() => UnitKindEnum)
  readonly kind: UnitKind;

  @Field(() => Int, { description: countOf.expected })
  readonly expected: number;

  @Field(() => Int, { description: countOf.filed })
  readonly filed: number;

  @Field(() => Int, { description: countOf.onTime })
  readonly onTime: number;

  @Field(() => Int, { description: countOf.late })
  readonly late: number;

  @Field(() => Int, { description: countOf.overdue })
  readonly overdue: number;

  @Field(() => Int, { description: countOf.withFindings })
  readonly withFindings: number;
}

@ObjectType({ description: 'How many of the units expected stand in a state.' })
export class StateCount {
  @Field(() => ReportStateEnum)
  readonly state: ReportState;

  @Field(() => Int)
  readonly units: number;
}

@ObjectType({ description: 'A day for filing that some kinds of units have instead of the general one.' })
export class KindsDue {
  @Field(() => [UnitKindEnum])
  readonly kinds: readonly UnitKind[];

  @Field(() => Day)
  readonly filingDue: string;
}

@ObjectType({
  description:
    'One report year of a region: who is expected by when, and how far they have come today. Above the counties, over all of their cycles.',
})
export class Cycle {
  @Field(() => Region)
  readonly region: Region;

  @Field(() => Int)
  readonly year: number;

  @Field(() => String, { description: 'The format that reports of the year have, as revised-2021.' })
  readonly format: string;

  @Field(() => Day, { description: "The county's date for filing; above the counties, the earliest." })
  readonly filingDue: string;

  @Field(() => Day, { description: "The law's day for making reports public." })
  readonly publicationDue: string;

  @Field(() => [KindsDue], { description: 'Empty where `filingDue` holds for every kind.' })
  readonly dates: readonly KindsDue[];

  @Field(() => Day)
  readonly openedOn: string;

  @Field(() => Day, { nullable: true, description: 'Null while reports may be filed.' })
  readonly closedOn: string | null;

  @Field(() => Day, { description: 'The Beijing day by which late and overdue are told.' })
  readonly today: string;

  @Field(() => Int, { description: countOf.expected })
  readonly expected: number;

  @Field(() => Int, { description: countOf.filed })
  readonly filed: number;

  @Field(() => Int, { description: countOf.onTime })
  readonly onTime: number;

  @Field(() => Int, { description: countOf.late })
  readonly late: number;

  @Field(() => Int, { description: countOf.overdue })
  readonly overdue: number;

  @Field(() => Int, { description: countOf.withFindings })
  readonly withFindings: number;

  @Field(() => [KindCount], { description: 'Kinds of which a unit is expected.' })
  readonly byKind: readonly KindCount[];

  @Field(() => [StateCount], { description: 'Every state, in the order a report goes through them.' })
  readonly byState: readonly StateCount[];

  @Field(() => Freshness)
  readonly freshness: Freshness;
}

@ObjectType({ description: 'A report year among the others of its region.' })
export class CycleSummary {
  @Field(() => Int)
  readonly year: number;

  @Field(() => String, { description: 'The format that reports of the year have, as revised-2021.' })
  readonly format: string;

  @Field(() => Day)
  readonly filingDue: string;

  @Field(() => Day)
  readonly publicationDue: string;

  @Field(() => Day)
  readonly openedOn: string;

  @Field(() => Day, { nullable: true, description: 'Null while reports may be filed.' })
  readonly closedOn: string | null;

  @Field(() => Int, { description: countOf.expected })
  readonly expected: number;

  @Field(() => Int, { description: countOf.filed })
  readonly filed: number;

  @Field(() => Int, { description: 'Filed, and neither returned nor accepted.' })
  readonly toReview: number;
}

@ObjectType({ description: 'A cycle that was opened, or an open one that was completed.' })
export class CycleOpened {
  @Field(() => Cycle)
  readonly cycle: Cycle;
}

@ObjectType({ description: 'A unit that was given more time.' })
export class DueExtended {
  @Field(() => Unit)
  readonly unit: Unit;
}

@ObjectType({ description: 'A cycle that is closed now: nothing in it changes any more.' })
export class CycleFrozen {
  @Field(() => Cycle)
  readonly cycle: Cycle;
}

@ObjectType({ description: 'A closed cycle that is open again.' })
export class CycleReopened {
  @Field(() => Cycle)
  readonly cycle: Cycle;
}

@ObjectType({ description: 'A unit that is not expected to report for the year any more.' })
export class ExpectationWithdrawn {
  @Field(() => Unit)
  readonly unit: Unit;
}

export const CloseCycleResult = createUnionType({
  name: 'CloseCycleResult',
  types: () => [CycleFrozen, CycleClosed, NotFound] as const,
  resolveType: typeNameOf,
});

export const ReopenCycleResult = createUnionType({
  name: 'ReopenCycleResult',
  types: () => [CycleReopened, BadValue, CycleClosed, NotFound] as const,
  resolveType: typeNameOf,
});

export const WithdrawExpectationResult = createUnionType({
  name: 'WithdrawExpectationResult',
  types: () =>
    [ExpectationWithdrawn, BadValue, UnitNotExpected, CycleClosed, ReportLocked, NotFound] as const,
  resolveType: typeNameOf,
});

export const OpenCycleResult = createUnionType({
  name: 'OpenCycleResult',
  types: () => [CycleOpened, BadValue, NotFound, CycleClosed] as const,
  resolveType: typeNameOf,
});

export const ExtendDueResult = createUnionType({
  name: 'ExtendDueResult',
  types: () => [DueExtended, BadValue, UnitNotExpected, CycleClosed, NotFound] as const,
  resolveType: typeNameOf,
});

export function cycleObject({ region, dueByKind, ...cycle }: CycleView): Cycle {
  return made(Cycle, { ...cycle, dates: kindsDue(dueByKind), region: regionObject(region) });
}

export function cycleSummaryObject(cycle: CycleSummaryView): CycleSummary {
  return made(CycleSummary, cycle);
}

/** Kinds with the same day together, the earliest day first. */
function kindsDue(dueByKind: readonly DueOfKind[]): readonly KindsDue[] {
  const days = [...new Set(dueByKind.map(({ filingDue }) => filingDue))].sort();
  return days.map((filingDue) =>
    made(KindsDue, {
      kinds: dueByKind.filter((due) => due.filingDue === filingDue).map(({ kind }) => kind),
      filingDue,
    }),
  );
}
