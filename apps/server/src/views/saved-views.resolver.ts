import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AskerLocale, CurrentViewer } from '../accounts/asker.js';
import { signedIn } from '../accounts/permit.js';
import type { Viewer } from '../accounts/viewer.js';
import { made } from '../platform/graphql/made.js';
import { problemObject } from '../platform/graphql/problem-object.js';
import type { Locale } from '../platform/locale.js';
import {
  DeleteViewResult,
  RenameViewInput,
  RenameViewResult,
  SavedView,
  SaveViewInput,
  SaveViewResult,
  ViewDeleted,
  ViewRenamed,
  ViewSaved,
} from './saved-view.object.js';
import { SavedViewsService } from './saved-views.service.js';

@Resolver(() => SavedView)
export class SavedViewsResolver {
  constructor(private readonly views: SavedViewsService) {}

  @Query(() => [SavedView], {
    description: 'Views that the viewer keeps, at most 100, saved last first. Nobody sees those of others.',
  })
  async savedViews(@CurrentViewer() viewer: Viewer | null): Promise<readonly SavedView[]> {
    const views = await this.views.own(signedIn(viewer));
    return views.map((view) => made(SavedView, view));
  }

  @Mutation(() => SaveViewResult, {
    description: "Keeps the address of a view under a name of the viewer's.",
  })
  async saveView(
    @CurrentViewer() viewer: Viewer | null,
    @AskerLocale() locale: Locale,
    @Args('input', { type: () => SaveViewInput }) input: SaveViewInput,
  ): Promise<typeof SaveViewResult> {
    const outcome = await this.views.save(signedIn(viewer), input);
    if (outcome.kind !== 'VIEW_SAVED') return problemObject(outcome, locale);
    return made(ViewSaved, { view: made(SavedView, outcome.view) });
  }

  @Mutation(() => RenameViewResult, { description: "Gives one of the viewer's own views another name." })
  async renameView(
    @CurrentViewer() viewer: Viewer | null,
    @AskerLocale() locale: Locale,
    @Args('input', { type: () => RenameViewInput }) { id, name }: RenameViewInput,
  ): Promise<typeof RenameViewResult> {
    const outcome = await this.views.rename(signedIn(viewer), id, name);
    if (outcome.kind !== 'VIEW_RENAMED') return problemObject(outcome, locale);
    return made(ViewRenamed, { view: made(SavedView, outcome.view) });
  }

  @Mutation(() => DeleteViewResult, { description: "Deletes one of the viewer's own views." })
  async deleteView(
    @CurrentViewer() viewer: Viewer | null,
    @AskerLocale() locale: Locale,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<typeof DeleteViewResult> {
    const outcome = await this.views.delete(signedIn(viewer), id);
    if (outcome.kind !== 'VIEW_DELETED') return problemObject(outcome, locale);
    return made(ViewDeleted, { view: made(SavedView, outcome.view) });
  }
}
