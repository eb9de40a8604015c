import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AskerLocale, CurrentViewer } from '../accounts/asker.js';
import { signedIn } from '../accounts/permit.js';
import type { Viewer } from '../accounts/viewer.js';
import { made } from '../platform/graphql/made.js';
import { problemObject } from '../platform/graphql/problem-object.js';
import type { Locale } from '../platform/locale.js';
import { CellNote, CellNoted, NoteCellInput, NoteCellResult } from './cell-note.object.js';
import { CellNotesService } from './cell-notes.service.js';

@Resolver(() => CellNote)
export class CellNotesResolver {
  constructor(private readonly notes: CellNotesService) {}

  @Query(() => [CellNote], {
    nullable: true,
    description:
      "Notes beside a unit's cells in at most ten years, for its own people; null where the viewer has no such unit.",
  })
  async cellNotes(
    @CurrentViewer() viewer: Viewer | null,
    @Args('unit', { type: () => String }) unit: string,
    @Args('years', { type: () => [Int] }) years: readonly number[],
  ): Promise<readonly CellNote[] | null> {
    const notes = await this.notes.notes(viewer, { unit, years });
    return notes && notes.map((note) => made(CellNote, note));
  }

  @Mutation(() => NoteCellResult, {
    description: "Writes a note beside a cell, for the unit's own people; it is no part of the report.",
  })
  async noteCell(
    @CurrentViewer() viewer: Viewer | null,
    @AskerLocale() locale: Locale,
    @Args('input', { type: () => NoteCellInput }) input: NoteCellInput,
  ): Promise<typeof NoteCellResult> {
    const outcome = await this.notes.noteCell(signedIn(viewer), input);
    if (outcome.kind !== 'CELL_NOTED') return problemObject(outcome, locale);
    return made(CellNoted, { note: made(CellNote, outcome.note) });
  }
}
