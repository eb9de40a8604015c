import { readWordList } from '@mingjian/domain';
import type { ListedWord } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer.js';
import { canonicalJson } from '../events/canonical-json.js';
import type { Problem } from '../platform/problems.js';
import { LoggedWrite } from '../units/logged-write.js';
import { SettingChangesRepository } from '../units/setting-changes.repository.js';
import type { SettingChange } from '../units/setting-changes.repository.js';
import { WordListsRepository } from './word-lists.repository.js';

export interface WordListKept {
  readonly kind: 'WORD_LIST_KEPT';
  readonly words: readonly ListedWord[];
  /** How often the list was set. */
  readonly revision: number;
}

const act = 'WORD_LIST_SET';

/** The county's list of words: kept whole, in its own order. */
@Injectable()
export class WordListsService {
  constructor(
    private readonly write: LoggedWrite,
    private readonly lists: WordListsRepository,
    private readonly changes: SettingChangesRepository,
  ) {}

  async ofRegion(regionId: string): Promise<readonly ListedWord[]> {
    return this.lists.ofRegion(regionId);
  }

  /** Who set it last. */
  async lastChange(regionId: string): Promise<SettingChange> {
    return this.changes.last({ regionId, act, year: null });
  }

  /**
   * Whoever calls has seen that the viewer may. What the reports of the region say is judged again by it;
   * nothing is kept where somebody else set the list since the asker looked.
   */
  async set(
    viewer: Viewer,
    regionId: string,
    given: readonly ListedWord[],
    basedOn: number,
  ): Promise<WordListKept | Problem<'BAD_VALUE' | 'SETTING_CHANGED_MEANWHILE'>> {
    const read = readWordList(given);
    if (read.kind === 'BAD_VALUE') return read;
    const { words } = read;
    const kept = (revision: number): WordListKept => ({ kind: 'WORD_LIST_KEPT', words, revision });
    return this.write.run<WordListKept | Problem<'SETTING_CHANGED_MEANWHILE'>>(async (tx) => {
      await this.changes.lock(tx, regionId, act);
      const { revision: current, by, at } = await this.changes.last({ regionId, act, year: null }, tx);
      const before = await this.lists.ofRegion(regionId, tx);
      if (canonicalJson(before) === canonicalJson(words)) return { outcome: kept(current) };
      if (current !== basedOn)
        return { outcome: { kind: 'SETTING_CHANGED_MEANWHILE', current, basedOn, by, at } };
      await this.lists.set(tx, regionId, words);
      const detail = { words: words.length };
      const event = { act, actorId: viewer.accountId, detail } as const;
      return { outcome: kept(current + 1), log: { regionId, event } };
    });
  }
}
