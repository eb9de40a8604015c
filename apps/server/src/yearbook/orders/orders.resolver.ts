import type { DocumentKind } from '@mingjian/yearbook';
import { Args, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AskerLocale, CurrentViewer } from '../../accounts/asker.js';
import { signedIn } from '../../accounts/permit.js';
import type { Viewer } from '../../accounts/viewer.js';
import type { Basis } from '../../assessment/basis.js';
import { BasisEnum } from '../../comparison/basis.enum.js';
import { made } from '../../platform/graphql/made.js';
import { problemObject } from '../../platform/graphql/problem-object.js';
import type { Locale } from '../../platform/locale.js';
import { askedFields } from '../../units/asked-fields.js';
import type { LookedAhead } from '../../units/asked-fields.js';
import {
  CancelOrderResult,
  DocumentKindEnum,
  DocumentLocaleEnum,
  DocumentOrdered,
  EditParagraphInput,
  EditParagraphResult,
  OrderCancelled,
  OrderDocumentInput,
  OrderDocumentResult,
  orderObject,
  ParagraphEdited,
  YearbookObject,
  yearbookObject,
} from './orders.object.js';
import { OrdersService } from './orders.service.js';
import { YearbookService } from './yearbook.service.js';

/** A county's documents: to be read, edited and ordered. */
@Resolver()
export class OrdersResolver {
  constructor(
    private readonly yearbooks: YearbookService,
    private readonly orders: OrdersService,
  ) {}

  @Query(() => YearbookObject, {
    nullable: true,
    description:
      "A county's document of a year as it would be made now, with what was ordered of the year; null where it is not the viewer's to see.",
  })
  async yearbook(
    @CurrentViewer() viewer: Viewer | null,
    @AskerLocale() asker: Locale,
    @Args('region', { type: () => String }) region: string,
    @Args('year', { type: () => Int }) year: number,
    @Args('kind', { type: () => DocumentKindEnum }) kind: DocumentKind,
    @Info() info: LookedAhead,
    @Args('basis', { type: () => BasisEnum, defaultValue: 'LATEST_FILED' }) basis: Basis,
    @Args('locale', { type: () => DocumentLocaleEnum, defaultValue: 'zh' }) locale: Locale,
  ): Promise<YearbookObject | null> {
    const fields = askedFields(info);
    const found = await this.yearbooks.yearbook(
      viewer,
      { region, year, kind, basis, locale },
      { document: fields.has('document'), edits: fields.has('edits'), orders: fields.has('orders') },
    );
    return found && yearbookObject(found, asker);
  }

  @Mutation(() => OrderDocumentResult, {
    description: 'Orders a document in some formats; it is made in the background.',
  })
  async orderDocument(
    @CurrentViewer() viewer: Viewer | null,
    @AskerLocale() locale: Locale,
    @Args('input', { type: () => OrderDocumentInput }) input: OrderDocumentInput,
  ): Promise<typeof OrderDocumentResult> {
    const fromManifest = input.fromManifest ?? null;
    const outcome = await this.orders.order(signedIn(viewer), { ...input, fromManifest });
    return 'order' in outcome
      ? made(DocumentOrdered, { order: orderObject(outcome.order, locale) })
      : problemObject(outcome, locale);
  }

  @Mutation(() => CancelOrderResult, { description: 'Stops an order between two steps; its files go.' })
  async cancelOrder(
    @CurrentViewer() viewer: Viewer | null,
    @AskerLocale() locale: Locale,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<typeof CancelOrderResult> {
    const outcome = await this.orders.cancel(signedIn(viewer), id);
    return outcome.kind === 'NOT_FOUND'
      ? problemObject(outcome, locale)
      : made(OrderCancelled, { order: orderObject(outcome.order, locale) });
  }

  @Mutation(() => EditParagraphResult, {
    description:
      "Says a paragraph in the county's own words. Figures stay those of the document: a run holds words or names one of them.",
  })
  async editParagraph(
    @CurrentViewer() viewer: Viewer | null,
    @AskerLocale() locale: Locale,
    @Args('input', { type: () => EditParagraphInput }) input: EditParagraphInput,
  ): Promise<typeof EditParagraphResult> {
    const runs =
      input.runs?.map(({ words, figure }) => ({ words: words ?? null, figure: figure ?? null })) ?? null;
    const outcome = await this.yearbooks.edit(signedIn(viewer), { ...input, runs });
    return outcome.kind === 'PARAGRAPH_EDITED'
      ? made(ParagraphEdited, { key: outcome.key, revision: outcome.revision })
      : problemObject(outcome, locale);
  }
}
