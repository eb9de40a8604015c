import type { UnitKind } from '@mingjian/domain';
import { Field, InputType, Int } from '@nestjs/graphql';
import { UnitKindEnum } from '../platform/graphql/enums.js';
import { Day } from '../platform/graphql/scalars.js';

@InputType()
export class KindsDueInput {
  @Field(() => [UnitKindEnum])
  readonly kinds: readonly UnitKind[];

  @Field(() => Day, { description: 'It ends at 24:00 in Beijing.' })
  readonly filingDue: unknown;
}

@InputType()
export class OpenCycleInput {
  @Field(() => String, { description: 'Code of the region.' })
  readonly region: string;

  @Field(() => Int)
  readonly year: number;

  @Field(() => Day, { description: "The county's date for filing; it ends at 24:00 in Beijing." })
  readonly filingDue: unknown;

  @Field(() => Day, { nullable: true, description: 'Left out: the day that the law sets.' })
  readonly publicationDue?: unknown;

  @Field(() => [KindsDueInput], {
    nullable: true,
    description:
      'Days that kinds of units have instead of `filingDue`; left out: those that stand, an empty list takes them back.',
  })
  readonly dates?: readonly KindsDueInput[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Codes of the units expected to report; left out: every unit valid in the year.',
  })
  readonly expected?: readonly string[] | null;
}

@InputType()
export class ExtendDueInput {
  @Field(() => String, { description: 'Code of the unit.' })
  readonly unit: string;

  @Field(() => Int)
  readonly year: number;

  @Field(() => Day, { description: "Not before the county's date." })
  readonly due: unknown;

  @Field(() => String, { description: 'Shown to the unit.' })
  readonly reason: string;
}

@InputType()
export class CloseCycleInput {
  @Field(() => String, { description: 'Code of the region.' })
  readonly region: string;

  @Field(() => Int)
  readonly year: number;
}

@InputType()
export class ReopenCycleInput {
  @Field(() => String, { description: 'Code of the region.' })
  readonly region: string;

  @Field(() => Int)
  readonly year: number;

  @Field(() => String, { description: 'Kept in the log.' })
  readonly reason: string;
}

@InputType()
export class WithdrawExpectationInput {
  @Field(() => String, { description: 'Code of the unit.' })
  readonly unit: string;

  @Field(() => Int)
  readonly year: number;

  @Field(() => String, { description: 'Kept in the log.' })
  readonly reason: string;
}
