import type { FigureValue as Figure, GapReason, Origin, PracticeStanding, Qualifier } from '@mingjian/domain';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { Basis } from '../assessment/basis.js';
import { BasisEnum } from '../comparison/basis.enum.js';
import { OriginEnum, PracticeStandingEnum, QualifierEnum } from '../platform/graphql/enums.js';
import { FigureValue } from '../platform/graphql/scalars.js';
import { Unit } from '../units/unit.object.js';
import { GapReasonEnum } from './history.enums.js';
import type { ShownYear } from './unit-history.service.js';

@ObjectType({
  description: 'A unit of which another one is made up in a year, on the map that was asked for.',
})
export class HistoryPart {
  @Field(() => Unit, { description: 'As it stands in the year.' })
  readonly unit: Unit;

  @Field(() => Float, {
    nullable: true,
    description:
      'How much of its figures are added: 1 is all, less is an estimate; null where nobody says how much, and nothing is added.',
  })
  readonly share: number | null;

  @Field(() => [String], { description: 'What the share was weighed by; empty where it is all.' })
  readonly weighedBy: readonly string[];
}

@ObjectType({ description: 'One year of a unit: who it was then, and which report counts.' })
export class HistoryYear {
  @Field(() => Int)
  readonly year: number;

  @Field(() => Unit, { description: 'The unit as it stands in the year.' })
  readonly unit: Unit;

  @Field(() => String, { nullable: true, description: 'The form that the report has; null without one.' })
  readonly formatFound: string | null;

  @Field(() => Int, { nullable: true, description: 'The version that counts; null where none does.' })
  readonly version: number | null;

  @Field(() => OriginEnum, { nullable: true })
  readonly origin: Origin | null;

  @Field(() => Boolean, {
    description:
      'Whether it was read from a document that the viewer may look into: offsets of the year lead into its text.',
  })
  readonly isRead: boolean;

  @Field(() => BasisEnum, {
    description:
      'What counts in this year: PUBLISHED where the viewer may not see what was filed, whatever was asked.',
  })
  readonly basis: Basis;

  @Field(() => [HistoryPart], {
    description:
      'What its figures are made of: itself, or on the map of another year what it was then; none where it was not there.',
  })
  readonly parts: readonly HistoryPart[];
}

@ObjectType({ description: 'One measure of a unit over the years. All lists run parallel to the years.' })
export class MeasureHistory {
  @Field(() => String)
  readonly measure: string;

  @Field(() => [FigureValue], {
    nullable: 'items',
    description: 'Counts, or yuan as a decimal string; null is unknown, never zero.',
  })
  readonly values: readonly (Figure | null)[];

  @Field(() => [QualifierEnum], { nullable: 'items', description: 'Null where the figure is unknown.' })
  readonly qualifiers: readonly (Qualifier | null)[];

  @Field(() => [GapReasonEnum], { nullable: 'items', description: 'Null where the figure is known.' })
  readonly gaps: readonly (GapReason | null)[];

  @Field(() => [FigureValue], {
    nullable: 'items',
    description: 'Change to the year before; null where a side is unknown or a break lies between.',
  })
  readonly changes: readonly (Figure | null)[];

  @Field(() => [String], {
    nullable: 'items',
    description: 'Cells that give the figure, joined by a space; null where it was read from words.',
  })
  readonly cells: readonly (string | null)[];

  @Field(() => [String], {
    nullable: 'items',
    description: 'The section whose words give the figure; null where it stands in cells.',
  })
  readonly sections: readonly (string | null)[];

  @Field(() => [String], {
    nullable: 'items',
    description:
      'Where the words stand in the text of the document, as 12-18; null for a report that was filed.',
  })
  readonly words: readonly (string | null)[];

  @Field(() => [String], {
    description: 'Rules that failed on the figure\u2019s cells, joined by a space; empty when none.',
  })
  readonly findings: readonly string[];
}

@ObjectType({ description: 'The run of years in which a practice is said to be in place.' })
export class PracticeRun {
  @Field(() => Int, { description: 'First year that says so with no denial after it; it may be older.' })
  readonly since: number;

  @Field(() => Int, { description: 'Last year that says so.' })
  readonly until: number;

  @Field(() => [Int], { description: 'Years between the two that say nothing of it.' })
  readonly unsaid: readonly number[];
}

@ObjectType({ description: 'One practice of a unit over the years. Lists run parallel to the years.' })
export class PracticeHistory {
  @Field(() => String)
  readonly practice: string;

  @Field(() => [PracticeStandingEnum])
  readonly standings: readonly PracticeStanding[];

  @Field(() => [String], {
    nullable: 'items',
    description: 'Offices, rules and columns named, joined by 、; null where none is.',
  })
  readonly names: readonly (string | null)[];

  @Field(() => [String], {
    nullable: 'items',
    description: 'The section that says it; null where nothing is said, or no section is known.',
  })
  readonly sections: readonly (string | null)[];

  @Field(() => [String], {
    nullable: 'items',
    description:
      'Where the words stand in the text of the document, as 12-18; null for a report that was filed.',
  })
  readonly words: readonly (string | null)[];

  @Field(() => [String], {
    nullable: 'items',
    description: 'These words themselves; null for a report that was filed.',
  })
  readonly quotes: readonly (string | null)[];

  @Field(() => PracticeRun, {
    nullable: true,
    description: 'Null where it is denied last, contradicted last, or never said.',
  })
  readonly run: PracticeRun | null;
}

@ObjectType({
  description:
    'A unit over the years: names and codes are everybody\u2019s, of its reports those that the viewer may read.',
})
export class UnitHistory {
  @Field(() => Unit, { description: 'The unit as it stands in the last of the years.' })
  readonly unit: Unit;

  @Field(() => BasisEnum, { description: 'What was asked for; each year says what counts in it.' })
  readonly basis: Basis;

  @Field(() => Boolean, { description: 'Whether figures may still change: they are on the latest filed.' })
  readonly provisional: boolean;

  @Field(() => Int, { nullable: true, description: 'The year of the map that was asked for.' })
  readonly map: number | null;

  @Field(() => [HistoryYear], { description: 'One after the other, years without a report included.' })
  readonly years: readonly HistoryYear[];

  /** What the other fields are made of when somebody asks for them. */
  readonly shown: readonly ShownYear[];
}
