import type { BoundDocument, DocumentKind, Manifest } from '@mingjian/yearbook';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { BasisEnum } from '../../comparison/basis.enum.js';
import type { Basis } from '../../assessment/basis.js';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { made } from '../../platform/graphql/made.js';
import {
  BadValue,
  NotFound,
  ParagraphChangedMeanwhile,
  TooLarge,
} from '../../platform/graphql/problems.object.js';
import { BoundDocumentJson, DocumentManifestJson, Instant } from '../../platform/graphql/scalars.js';
import { typeNameOf } from '../../platform/graphql/type-name.js';
import type { Locale } from '../../platform/locale.js';
import { documentKinds, orderFailures, orderFormats, orderStates } from './document-order.js';
import type { DocumentOrder, OrderFailure, OrderFormat, OrderState } from './document-order.js';
import type { Yearbook } from './yearbook.service.js';

export const DocumentKindEnum = enumOf(
  'DocumentKind',
  "A county's documents: the comparison of its units, its own consolidated report, the notice of who is late.",
  documentKinds,
);
export const DocumentLocaleEnum = enumOf('DocumentLocale', 'The language of a document.', ['zh', 'en']);
const OrderFormatEnum = enumOf('OrderFormat', 'What a document is written as.', orderFormats);
const OrderStateEnum = enumOf('OrderState', 'Where an order stands.', orderStates);
const OrderFailureEnum = enumOf('OrderFailure', 'Why an order came to nothing.', [
  'NOBODY_EXPECTED',
  'SOURCES_CHANGED',
  'TOOK_TOO_LONG',
  'SERVER_ENDED',
  'FAULT',
] satisfies readonly OrderFailure[]);

@ObjectType({ description: 'At /regions/REGION/YEAR/documents/ORDER.format, the format in small letters.' })
export class OrderedFileObject {
  @Field(() => OrderFormatEnum)
  readonly format: OrderFormat;

  @Field(() => String, { description: 'Of the bytes, in hex.' })
  readonly sha256: string;

  @Field(() => Int, { description: 'In bytes.' })
  readonly size: number;
}

@ObjectType('DocumentOrder', { description: 'A document that was ordered, made outside of any request.' })
export class DocumentOrderObject {
  @Field(() => ID)
  readonly id: string;

  @Field(() => DocumentKindEnum)
  readonly kind: DocumentKind;

  @Field(() => BasisEnum)
  readonly basis: Basis;

  @Field(() => DocumentLocaleEnum)
  readonly locale: Locale;

  @Field(() => [OrderFormatEnum])
  readonly formats: readonly OrderFormat[];

  @Field(() => OrderStateEnum)
  readonly state: OrderState;

  @Field(() => Int, { description: 'How many steps are done.' })
  readonly step: number;

  @Field(() => Int, { description: 'Gathering is one, each file another.' })
  readonly steps: number;

  @Field(() => String, { nullable: true, description: 'Name of the account.' })
  readonly orderedBy: string | null;

  @Field(() => Instant)
  readonly orderedAt: Date;

  @Field(() => Instant, { nullable: true })
  readonly endedAt: Date | null;

  @Field(() => DocumentManifestJson, { nullable: true, description: 'Known from the first step on.' })
  readonly manifest: Manifest | null;

  @Field(() => String, { nullable: true, description: 'As it stands at the foot of each page.' })
  readonly checkCode: string | null;

  @Field(() => OrderFailureEnum, { nullable: true })
  readonly failure: OrderFailure | null;

  @Field(() => String, { nullable: true, description: 'Why it failed and what to do.' })
  readonly failureMessage: string | null;

  @Field(() => [OrderedFileObject], {
    description:
      "Empty until they are made, and for a year's older orders: of their manifest the same is made again.",
  })
  readonly files: readonly OrderedFileObject[];
}

@ObjectType('ParagraphEdit', { description: "A paragraph in the county's own words." })
export class ParagraphEditObject {
  @Field(() => String, { description: 'Of the paragraph in the document.' })
  readonly key: string;

  @Field(() => Int, { description: 'What the next edit is based on.' })
  readonly revision: number;

  @Field(() => Boolean, { description: 'False where the county took its words back.' })
  readonly stands: boolean;

  @Field(() => String, { nullable: true, description: 'Name of the account.' })
  readonly editedBy: string | null;

  @Field(() => Instant)
  readonly editedAt: Date;
}

@ObjectType('Yearbook', { description: "A county's document of a year, as it would be made now." })
export class YearbookObject {
  @Field(() => BoundDocumentJson, {
    nullable: true,
    description: 'Blocks, figures with their origins, manifest. Null where nobody is expected in the year.',
  })
  readonly document: BoundDocument | null;

  @Field(() => [ParagraphEditObject])
  readonly edits: readonly ParagraphEditObject[];

  @Field(() => [DocumentOrderObject], {
    description: 'Of the year, over every basis, the latest 50, the latest first.',
  })
  readonly orders: readonly DocumentOrderObject[];

  @Field(() => Boolean, { description: 'Whether the viewer may order documents and edit them.' })
  readonly mayOrder: boolean;
}

@InputType()
export class OrderDocumentInput {
  @Field(() => String, { description: 'Code of the region.' })
  readonly region: string;

  @Field(() => Int)
  readonly year: number;

  @Field(() => DocumentKindEnum)
  readonly kind: DocumentKind;

  @Field(() => BasisEnum)
  readonly basis: Basis;

  @Field(() => DocumentLocaleEnum)
  readonly locale: Locale;

  @Field(() => [OrderFormatEnum])
  readonly formats: readonly OrderFormat[];

  @Field(() => ID, {
    nullable: true,
    description:
      'An earlier order of the year: the document of its manifest is made again, and kind, basis and locale are its.',
  })
  readonly fromManifest: string | null;
}

@InputType({ description: 'Words, or a figure of the document by its key; exactly one of them.' })
export class RunInput {
  @Field(() => String, { nullable: true })
  readonly words: string | null;

  @Field(() => String, { nullable: true })
  readonly figure: string | null;
}

@InputType()
export class EditParagraphInput {
  @Field(() => String, { description: 'Code of the region.' })
  readonly region: string;

  @Field(() => Int)
  readonly year: number;

  @Field(() => DocumentKindEnum)
  readonly kind: DocumentKind;

  @Field(() => BasisEnum, {
    description: 'Over which its figures are looked up; the words are those of every basis.',
  })
  readonly basis: Basis;

  @Field(() => DocumentLocaleEnum)
  readonly locale: Locale;

  @Field(() => String, { description: 'Of the paragraph.' })
  readonly key: string;

  @Field(() => [RunInput], { nullable: true, description: "Null takes the county's own words back." })
  readonly runs: readonly RunInput[] | null;

  @Field(() => Int, { description: 'The revision seen, 0 for none.' })
  readonly basedOn: number;
}

@ObjectType()
export class DocumentOrdered {
  @Field(() => DocumentOrderObject)
  readonly order: DocumentOrderObject;
}

@ObjectType({ description: 'The order as it is now; one that had ended is unchanged.' })
export class OrderCancelled {
  @Field(() => DocumentOrderObject)
  readonly order: DocumentOrderObject;
}

@ObjectType()
export class ParagraphEdited {
  @Field(() => String)
  readonly key: string;

  @Field(() => Int)
  readonly revision: number;
}

export const OrderDocumentResult = createUnionType({
  name: 'OrderDocumentResult',
  types: () => [DocumentOrdered, NotFound, BadValue, TooLarge] as const,
  resolveType: typeNameOf,
});

export const CancelOrderResult = createUnionType({
  name: 'CancelOrderResult',
  types: () => [OrderCancelled, NotFound] as const,
  resolveType: typeNameOf,
});

export const EditParagraphResult = createUnionType({
  name: 'EditParagraphResult',
  types: () => [ParagraphEdited, NotFound, BadValue, ParagraphChangedMeanwhile] as const,
  resolveType: typeNameOf,
});

export function yearbookObject({ edits, orders, ...yearbook }: Yearbook, locale: Locale): YearbookObject {
  const { mayOrder } = yearbook;
  return made(YearbookObject, {
    ...yearbook,
    edits: edits.map(({ runs, ...edit }) => made(ParagraphEditObject, { ...edit, stands: runs !== null })),
    orders: orders.map((order) => orderObject(order, locale)),
    mayOrder,
  });
}

export function orderObject(order: DocumentOrder, locale: Locale): DocumentOrderObject {
  const { files, failure } = order;
  return made(DocumentOrderObject, {
    ...order,
    failureMessage: failure && orderFailures[failure][locale],
    files: files.map((file) => made(OrderedFileObject, { ...file })),
  });
}
