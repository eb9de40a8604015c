import { readWordList } from '@mingjian/domain';
import type { ListedWord } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer.js';
import { canonicalJson } from '../events/canonical-json.js';
import type { Problem } from '../platform/problems.js';
import { LoggedWrite } from '../units/logged-write.js';
import { WordListsRepository } from './word-lists.repository.js';

export interface WordListKept {
  readonly kind: 'WORD_LIST_KEPT';
  readonly words: readonly ListedWord[];
}

/** The county's list of words: kept whole, in its own order. */
@Injectable()
export class WordListsService {
  constructor(
    private readonly write: LoggedWrite,
    private readonly lists: WordListsRepository,
  ) {}

  async ofRegion(regionId: string): Promise<readonly ListedWord[]> {
    return this.lists.ofRegion(regionId);
  }

  /** Whoever calls has seen that the viewer may. What the reports of the region say is judged again by it. */
  async set(
    viewer: Viewer,
    regionId: string,
    given: readonly ListedWord[],
  ): Promise<WordListKept | Problem<'BAD_VALUE'>> {
    const read = readWordList(given);
    if (read.kind === 'BAD_VALUE') return read;
    const { words } = read;
    const kept: WordListKept = { kind: 'WORD_LIST_KEPT', words };
    return this.write.run<WordListKept>(async (tx) => {
      const before = await this.lists.ofRegion(regionId, tx);
      if (canonicalJson(before) === canonicalJson(words)) return { outcome: kept };
      await this.lists.set(tx, regionId, words);
      const detail = { words: words.length };
      const event = { act: 'WORD_LIST_SET', actorId: viewer.accountId, detail } as const;
      return { outcome: kept, log: { regionId, event } };
    });
  }
}
