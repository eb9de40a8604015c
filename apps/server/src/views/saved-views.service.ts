import { mostSavedViews, viewNameOf, viewProblems } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import type { Problem } from '../platform/problems.js';
import { isUuid } from '../review/is-uuid.js';
import { SavedViewsRepository } from './saved-views.repository.js';
import type { SavedView } from './saved-views.repository.js';

export type SaveViewOutcome =
  | { readonly kind: 'VIEW_SAVED'; readonly view: SavedView }
  | Problem<'VIEW_NAME_TAKEN' | 'TOO_MANY_VIEWS' | 'BAD_VALUE'>;

export type RenameViewOutcome =
  | { readonly kind: 'VIEW_RENAMED'; readonly view: SavedView }
  | Problem<'VIEW_NAME_TAKEN' | 'BAD_VALUE' | 'NOT_FOUND'>;

export type DeleteViewOutcome =
  | { readonly kind: 'VIEW_DELETED'; readonly view: SavedView }
  | Problem<'NOT_FOUND'>;

/**
 * Views that an account keeps, for itself alone. An address opens nothing: whoever follows it sees what they may see by
 * then. What somebody likes to look at is nobody else's business, so the county's log does not speak of it.
 */
@Injectable()
export class SavedViewsService {
  constructor(
    private readonly database: Database,
    private readonly repository: SavedViewsRepository,
    private readonly clock: Clock,
  ) {}

  async own({ accountId }: Viewer): Promise<readonly SavedView[]> {
    return this.repository.ofAccount(accountId);
  }

  async save(
    { accountId }: Viewer,
    view: { readonly name: string; readonly address: string },
  ): Promise<SaveViewOutcome> {
    const places = viewProblems(view);
    if (places.length > 0) return { kind: 'BAD_VALUE', places };
    const name = viewNameOf(view.name);
    return this.database.transaction<SaveViewOutcome>(async (tx) => {
      const kept = await this.repository.lockAndCount(tx, accountId);
      if (await this.repository.isTaken(tx, accountId, name)) return { kind: 'VIEW_NAME_TAKEN', name };
      if (kept >= mostSavedViews) return { kind: 'TOO_MANY_VIEWS', limit: mostSavedViews };
      const added = { name, address: view.address, savedAt: this.clock.now() };
      return { kind: 'VIEW_SAVED', view: await this.repository.add(tx, accountId, added) };
    });
  }

  async rename({ accountId }: Viewer, id: string, asked: string): Promise<RenameViewOutcome> {
    if (!isUuid(id)) return { kind: 'NOT_FOUND', what: id };
    const places = viewProblems({ name: asked });
    if (places.length > 0) return { kind: 'BAD_VALUE', places };
    const name = viewNameOf(asked);
    return this.database.transaction<RenameViewOutcome>(async (tx) => {
      await this.repository.lockAndCount(tx, accountId);
      if (await this.repository.isTaken(tx, accountId, name, id)) return { kind: 'VIEW_NAME_TAKEN', name };
      const view = await this.repository.rename(tx, accountId, id, name);
      return view === null ? { kind: 'NOT_FOUND', what: id } : { kind: 'VIEW_RENAMED', view };
    });
  }

  async delete({ accountId }: Viewer, id: string): Promise<DeleteViewOutcome> {
    const view = isUuid(id) ? await this.repository.delete(accountId, id) : null;
    return view === null ? { kind: 'NOT_FOUND', what: id } : { kind: 'VIEW_DELETED', view };
  }
}
