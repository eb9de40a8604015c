import type { ListedWord } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { Queryable } from '../platform/database/database.js';

/** The words that counties do not want to read. */
@Injectable()
export class WordListsRepository {
  constructor(private readonly database: Database) {}

  async ofRegion(regionId: string, db: Queryable = this.database): Promise<readonly ListedWord[]> {
    const [row] = await db.query<{ readonly words: readonly ListedWord[] }>(
      'select words from word_list where region_id = $1',
      [regionId],
    );
    return row?.words ?? [];
  }

  async set(tx: Queryable, regionId: string, words: readonly ListedWord[]): Promise<void> {
    await tx.query(
      `insert into word_list (region_id, words) values ($1, $2)
       on conflict (region_id) do update set words = excluded.words`,
      [regionId, JSON.stringify(words)],
    );
  }
}
