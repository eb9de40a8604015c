import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { Finding } from '../platform/graphql/finding.object.js';
import {
  BadValue,
  CycleClosed,
  ExplanationMissing,
  FormatMismatch,
  IdempotencyKeyReused,
  NotFound,
  Problem,
  ReportChangedMeanwhile,
  ReportHasErrors,
  ReportLocked,
  StepsMissing,
  TooLarge,
  UnitNotExpected,
  UnknownCell,
} from '../platform/graphql/problems.object.js';
import { Instant } from '../platform/graphql/scalars.js';
import { typeNameOf } from '../platform/graphql/type-name.js';
import { Receipt } from './report.object.js';

/** Which report an answer speaks of: it is read only where somebody asks for it. */
export interface ReportAnswered {
  readonly unitCode: string;
  readonly year: number;
  readonly version: number | null;
}

@ObjectType({ description: 'A report that was received. `report` is the version that was filed.' })
export class ReportFiled implements ReportAnswered {
  readonly unitCode: string;
  readonly year: number;
  readonly version: number | null;

  @Field(() => Receipt)
  readonly receipt: Receipt;

  @Field(() => [Finding], {
    description: 'Those left: none that blocks, each that asks for a reason with it.',
  })
  readonly findings: readonly Finding[];
}

@ObjectType({ description: 'A draft that was saved, and what filing it now would find.' })
export class DraftSaved {
  @Field(() => Int, { description: 'Saving again is based on it.' })
  readonly revision: number;

  @Field(() => Instant)
  readonly savedAt: Date;

  @Field(() => [Finding])
  readonly findings: readonly Finding[];
}

@ObjectType({ description: 'A report that was taken back: its words are the draft again.' })
export class ReportRecalled implements ReportAnswered {
  readonly unitCode: string;
  readonly year: number;
  readonly version: number | null;
}

@ObjectType({ description: 'What filing a report now would say. Nothing is stored.' })
export class ReportCheck {
  @Field(() => [Finding], { description: 'Empty where the report can not be read.' })
  readonly findings: readonly Finding[];

  @Field(() => [Problem], { description: 'Why the report can not be read; empty where it can.' })
  readonly problems: readonly Problem[];
}

export const FileReportResult = createUnionType({
  name: 'FileReportResult',
  types: () =>
    [
      ReportFiled,
      ReportHasErrors,
      ExplanationMissing,
      ReportChangedMeanwhile,
      ReportLocked,
      UnitNotExpected,
      CycleClosed,
      UnknownCell,
      BadValue,
      FormatMismatch,
      IdempotencyKeyReused,
      StepsMissing,
      NotFound,
    ] as const,
  resolveType: typeNameOf,
});

@ObjectType({ description: 'An outcome for each report, in the order in which they were handed in.' })
export class ReportsFiled {
  @Field(() => [FileReportResult])
  readonly outcomes: readonly (typeof FileReportResult)[];
}

export const FileReportsResult = createUnionType({
  name: 'FileReportsResult',
  types: () => [ReportsFiled, TooLarge] as const,
  resolveType: typeNameOf,
});

export const SaveDraftResult = createUnionType({
  name: 'SaveDraftResult',
  types: () =>
    [
      DraftSaved,
      ReportChangedMeanwhile,
      ReportLocked,
      UnitNotExpected,
      CycleClosed,
      UnknownCell,
      BadValue,
      FormatMismatch,
      NotFound,
    ] as const,
  resolveType: typeNameOf,
});

export const RecallReportResult = createUnionType({
  name: 'RecallReportResult',
  types: () => [ReportRecalled, ReportChangedMeanwhile, ReportLocked, CycleClosed, NotFound] as const,
  resolveType: typeNameOf,
});
