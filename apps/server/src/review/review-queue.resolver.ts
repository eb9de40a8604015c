import { Args, Info, Int, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../accounts/asker.js';
import type { Viewer } from '../accounts/viewer.js';
import { made } from '../platform/graphql/made.js';
import { pageSize, placeAfter } from '../platform/graphql/paging.js';
import { askedFields } from '../units/asked-fields.js';
import type { LookedAhead } from '../units/asked-fields.js';
import { cursorOfPlace, placeOfCursor } from './queue-cursor.js';
import { ReviewQueue, ReviewQueueEntry } from './review-queue.object.js';
import { ReviewQueueService } from './review-queue.service.js';

const usualPage = 100;

@Resolver()
export class ReviewQueueResolver {
  constructor(private readonly service: ReviewQueueService) {}

  @Query(() => ReviewQueue, {
    nullable: true,
    description:
      "Every report that a region, those below it and their predecessors expect of the year, the most pressing first; null where it is not the viewer's. At most 100 a page.",
  })
  async reviewQueue(
    @CurrentViewer() viewer: Viewer | null,
    @Info() info: LookedAhead,
    @Args('region', { type: () => String }) region: string,
    @Args('year', { type: () => Int }) year: number,
    @Args('first', { type: () => Int, nullable: true, defaultValue: usualPage }) first?: number | null,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<ReviewQueue | null> {
    const queue = await this.service.queue(viewer, {
      region,
      year,
      first: pageSize(first, usualPage),
      after: placeAfter(after, placeOfCursor),
      withChanges: askedFields(info).has('nodes.changedCells'),
    });
    if (queue === null) return null;
    const { entries, hasNextPage, ...counts } = queue;
    const last = entries.at(-1);
    return made(ReviewQueue, {
      ...counts,
      nodes: entries.map(({ unitId, ...entry }) => made(ReviewQueueEntry, { ...entry, id: unitId, year })),
      pageInfo: { endCursor: last ? cursorOfPlace(last) : null, hasNextPage },
    });
  }
}
