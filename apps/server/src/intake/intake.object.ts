import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import type { ReportAnswered } from '../filing/filing-results.object.js';
import { Receipt } from '../filing/report.object.js';
import { Finding } from '../platform/graphql/finding.object.js';
import {
  BadValue,
  CycleClosed,
  DocumentAlreadyImported,
  DocumentUnreadable,
  FormatMismatch,
  IdempotencyKeyReused,
  NotFound,
  ReportChangedMeanwhile,
  ReportLocked,
  UnitNotExpected,
  UnknownCell,
} from '../platform/graphql/problems.object.js';
import { typeNameOf } from '../platform/graphql/type-name.js';

@ObjectType({ description: 'A document that was kept as a report. `report` is the version that it became.' })
export class DocumentImported implements ReportAnswered {
  readonly unitCode: string;
  readonly year: number;
  readonly version: number | null;

  @Field(() => Receipt)
  readonly receipt: Receipt;

  @Field(() => [Finding], { description: 'Kept with it: nothing in an old document refuses it.' })
  readonly findings: readonly Finding[];
}

export const ImportDocumentResult = createUnionType({
  name: 'ImportDocumentResult',
  types: () =>
    [
      DocumentImported,
      DocumentAlreadyImported,
      DocumentUnreadable,
      ReportChangedMeanwhile,
      ReportLocked,
      UnitNotExpected,
      CycleClosed,
      UnknownCell,
      BadValue,
      FormatMismatch,
      IdempotencyKeyReused,
      NotFound,
    ] as const,
  resolveType: typeNameOf,
});
