import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { takeBackup } from '../platform/database/backup/take-backup.js';
import { oneFile } from './command-options.js';
import { exitCodes } from './exit-codes.js';
import { demandConfig, openDatabase } from './open-database.js';
import { complain, say } from './words.js';

/** `backup`: all tables and uploads into one file; beside a running server or without one. */
export async function backup(args: readonly string[]): Promise<number> {
  const file = oneFile(args);
  const stop = untilStopped();
  // Without bringing the tables up to date: a backup before an upgrade is of what there was.
  const database = await openDatabase(demandConfig(), 'command');
  try {
    const { tables, chains } = await takeBackup(database.url, file, { now: new Date(), signal: stop });
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    const size = megabytes(statSync(file).size);
    say({
      zh: `备份完成：${resolve(file)}（${size} MB，${tables.length} 张表，${rows} 行，${chains.length} 条哈希链）。\n其中有全部报送内容和账号，请妥善保管。`,
      en: `Backed up: ${resolve(file)} (${size} MB, ${tables.length} tables, ${rows} rows, ${chains.length} hash chains).\nIt holds every report and account: keep it where only you can read it.`,
    });
    return exitCodes.done;
  } catch (error) {
    if (!stop.aborted) throw error;
    complain({ zh: '备份已停止，没有留下文件。', en: 'The backup was stopped; no file was left.' });
    return exitCodes.failed;
  } finally {
    await database.close();
  }
}

function untilStopped(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop.abort());
  return stop.signal;
}

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1);
