import type { ListedWord } from '@mingjian/domain';
import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AskerLocale, CurrentViewer } from '../accounts/asker.js';
import { permit, signedIn } from '../accounts/permit.js';
import type { Viewer } from '../accounts/viewer.js';
import { made } from '../platform/graphql/made.js';
import { problemObject } from '../platform/graphql/problem-object.js';
import type { Locale } from '../platform/locale.js';
import { UnitsService } from '../units/units.service.js';
import {
  KeptWordList,
  ListedWordObject,
  SetWordListInput,
  SetWordListResult,
  WordListSet,
} from './word-list.object.js';
import { WordListsService } from './word-lists.service.js';

/** Words that a county does not want to read in its units' reports. */
@Resolver()
export class WordListResolver {
  constructor(
    private readonly units: UnitsService,
    private readonly lists: WordListsService,
  ) {}

  @Query(() => [ListedWordObject], {
    nullable: true,
    description:
      "Words that a county does not want to read; none where it keeps no list, null where it is not the viewer's to see.",
  })
  async wordList(
    @CurrentViewer() viewer: Viewer | null,
    @Args('region', { type: () => String }) code: string,
    @Args('year', { type: () => Int }) year: number,
  ): Promise<readonly ListedWordObject[] | null> {
    signedIn(viewer);
    const region = await this.units.region(code, year);
    if (!region || !permit(viewer, 'readCycle', { regionId: region.regionId, year })) return null;
    return asObjects(await this.lists.ofRegion(region.regionId));
  }

  @Query(() => KeptWordList, {
    nullable: true,
    description:
      'The same list with who set it last, for whoever sets it; null where it is none of the viewer\u2019s.',
  })
  async keptWordList(
    @CurrentViewer() viewer: Viewer | null,
    @Args('region', { type: () => String }) code: string,
    @Args('year', { type: () => Int }) year: number,
  ): Promise<KeptWordList | null> {
    signedIn(viewer);
    const region = await this.units.region(code, year);
    if (!region || !permit(viewer, 'setWordList', { regionId: region.regionId })) return null;
    const { regionId } = region;
    // Who set it is read first: a list that is newer than what is told of it is refused, and never overwritten.
    const { revision, by, at } = await this.lists.lastChange(regionId);
    return { words: asObjects(await this.lists.ofRegion(regionId)), revision, by, at };
  }

  @Mutation(() => SetWordListResult, {
    description: 'Sets the words that a county does not want to read; its reports are judged again by them.',
  })
  async setWordList(
    @CurrentViewer() viewer: Viewer | null,
    @AskerLocale() locale: Locale,
    @Args('input', { type: () => SetWordListInput }) { region: code, words, basedOn }: SetWordListInput,
  ): Promise<typeof SetWordListResult> {
    const actor = signedIn(viewer);
    const region = await this.units.region(code);
    if (!region || !permit(actor, 'setWordList', { regionId: region.regionId }))
      return problemObject({ kind: 'NOT_FOUND', what: code }, locale);
    const given = words.map(({ word, instead, grade }) => ({ word, instead: instead ?? null, grade }));
    const outcome = await this.lists.set(actor, region.regionId, given, basedOn);
    return outcome.kind === 'WORD_LIST_KEPT'
      ? made(WordListSet, { words: asObjects(outcome.words), revision: outcome.revision })
      : problemObject(outcome, locale);
  }
}

function asObjects(words: readonly ListedWord[]): readonly ListedWordObject[] {
  return words.map((word) => made(ListedWordObject, { ...word }));
}
