import type {
  FollowUpVerdict,
  MandateLevel,
  PassageKind,
  PromiseKind,
  PromiseOverYears,
} from '@mingjian/domain';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { FollowUpVerdictEnum, MandateLevelEnum, PassageKindEnum, PromiseKindEnum } from './history.enums.js';

const offsets =
  'Offset in UTF-16 units: into the text of the document it was read from, else into the text of the section.';

@ObjectType({ description: 'Words of a later report that a verdict rests on.' })
export class FollowUpPassage {
  @Field(() => PassageKindEnum)
  readonly kind: PassageKind;

  @Field(() => String, { nullable: true })
  readonly section: string | null;

  @Field(() => String)
  readonly quote: string;

  @Field(() => Int, { description: offsets })
  readonly start: number;

  @Field(() => Int)
  readonly end: number;

  @Field(() => String, { description: 'The words of the promise that are found again there.' })
  readonly answers: string;

  @Field(() => Float, { description: 'Share of these words, 0 to 1, that stands in the passage.' })
  readonly likeness: number;
}

@ObjectType({ description: 'What one later report shows of a promise.' })
export class PromiseFollowUp {
  @Field(() => Int)
  readonly year: number;

  @Field(() => FollowUpVerdictEnum)
  readonly verdict: FollowUpVerdict;

  @Field(() => [FollowUpPassage], { description: 'At most three, those that say most first.' })
  readonly passages: readonly FollowUpPassage[];
}

@ObjectType({ description: 'Something that a report says is lacking, or that it will do about it.' })
export class UnitPromise {
  @Field(() => Int, { description: 'The report year in which it stands.' })
  readonly year: number;

  @Field(() => PromiseKindEnum)
  readonly kind: PromiseKind;

  @Field(() => [String], { description: 'Marks that lead to it: （二）, and 一是 inside of it.' })
  readonly labels: readonly string[];

  @Field(() => String, { description: 'In the report\u2019s own words.' })
  readonly words: string;

  @Field(() => Int, { description: offsets })
  readonly start: number;

  @Field(() => Int)
  readonly end: number;

  @Field(() => [PromiseFollowUp], {
    description:
      'The next year\u2019s always, later ones where they say something; none after the last year.',
  })
  readonly followUps: readonly PromiseFollowUp[];
}

export function promiseObject({ year, promise, followUps }: PromiseOverYears): UnitPromise {
  return { ...promise, year, followUps };
}

@ObjectType({ description: 'A document that a report cites as what it was made by.' })
export class CitedMandate {
  @Field(() => String, { description: 'The document number as the report writes it.' })
  readonly reference: string;

  @Field(() => String, {
    nullable: true,
    description: 'The issuer\u2019s abbreviation; null where it is no number.',
  })
  readonly issuer: string | null;

  @Field(() => Int, { nullable: true, description: 'The year in the number.' })
  readonly year: number | null;

  @Field(() => MandateLevelEnum, { nullable: true, description: 'Null where nothing tells whose it is.' })
  readonly level: MandateLevel | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who issued it, as it was called in the report year; null for the nation and where unknown.',
  })
  readonly issuedBy: string | null;
}

@ObjectType({ description: 'Documents that one year\u2019s report cites, from the nation down to the unit.' })
export class MandatesOfYear {
  @Field(() => Int)
  readonly year: number;

  @Field(() => [CitedMandate])
  readonly mandates: readonly CitedMandate[];
}
