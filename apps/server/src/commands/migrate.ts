import { migrate } from '../platform/database/migrate.js';
import { exitCodes } from './exit-codes.js';
import { demandConfig, openDatabase } from './open-database.js';
import { say } from './words.js';

/** `migrate`: brings the tables up to date and says what it did. */
export async function migrateTables(): Promise<number> {
  const database = await openDatabase(demandConfig(), 'command');
  try {
    const done = await migrate(database.dataSource);
    say(
      done.length === 0
        ? { zh: '数据库结构已是最新。', en: 'The tables are up to date.' }
        : { zh: `已更新：${done.join('、')}`, en: `Brought up to date: ${done.join(', ')}` },
    );
    return exitCodes.done;
  } finally {
    await database.close();
  }
}
