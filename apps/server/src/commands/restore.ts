import { Archive } from '../platform/database/backup/archive-reader.js';
import { restoreBackup } from '../platform/database/backup/restore-backup.js';
import { oneFile } from './command-options.js';
import { demandConfig, openDatabase } from './open-database.js';
import { verifyArchive } from './verify.js';
import { say } from './words.js';

/** `restore`: a backup into an empty installation, verified at the end. */
export async function restore(args: readonly string[]): Promise<number> {
  const file = oneFile(args);
  const config = demandConfig();
  // Read before anything is opened: what cannot be restored leaves not even an empty database behind.
  const archive = await Archive.open(file);
  const database = await openDatabase(config, 'command');
  try {
    const { rows, migrated } = await restoreBackup(database.dataSource, archive);
    const { madeAt, tables } = archive.manifest;
    say({
      zh: `已恢复 ${madeAt} 的备份：${tables.length} 张表，${rows} 行。密码与令牌同备份时一样；所有人须重新登录。`,
      en: `Restored the backup of ${madeAt}: ${tables.length} tables, ${rows} rows. Passwords and tokens are those of that time; everybody signs in again.`,
    });
    if (migrated.length > 0)
      say({
        zh: `备份的版本较旧，已更新数据库结构：${migrated.join('、')}`,
        en: `The backup was of an older version; its tables were brought up to date: ${migrated.join(', ')}`,
      });
    return await verifyArchive(database.dataSource, null);
  } finally {
    await database.close();
  }
}
