import { StartTrouble } from '../platform/start-trouble.js';
import { loadDemonstration, signInFile } from './demonstration-data.js';
import { exitCodes } from './exit-codes.js';
import { demandConfig, withDatabase } from './open-database.js';
import { say } from './words.js';

/** `demo`: loads the demonstration county into the embedded database. */
export async function demo(): Promise<number> {
  const config = demandConfig();
  if (config.databaseUrl !== null)
    throw new StartTrouble({
      zh: '演示数据只载入内置数据库。请去掉 DATABASE_URL，必要时用 MINGJIAN_DATA 另指定文件夹。',
      en: 'The demonstration loads into the embedded database only. Unset DATABASE_URL; name a folder in MINGJIAN_DATA if need be.',
    });
  const loaded = await withDatabase(config, (dataSource) => loadDemonstration(dataSource, config.dataFolder));
  const file = signInFile(config.dataFolder);
  say(
    loaded
      ? {
          zh: `演示数据已载入，登录方式见 ${file}`,
          en: `The demonstration is loaded; how to sign in: ${file}`,
        }
      : { zh: '演示数据已经在库中。', en: 'The demonstration is there already.' },
  );
  return exitCodes.done;
}
