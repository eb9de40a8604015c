import { StartTrouble } from '../../start-trouble.js';

export function notOpened(file: string, cause: unknown): StartTrouble {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new StartTrouble(
    {
      zh: `备份文件 ${file} 打不开（${reason}）。请核对文件名。`,
      en: `The backup ${file} cannot be opened (${reason}). Check its name.`,
    },
    { cause },
  );
}

export function notAnArchive(file: string): StartTrouble {
  return new StartTrouble({
    zh: `${file} 不是明鉴的备份文件。请选用 ./mingjian backup 写出的文件。`,
    en: `${file} is no backup of Mingjian. Name a file that ./mingjian backup wrote.`,
  });
}

export function notWhole(file: string): StartTrouble {
  return new StartTrouble({
    zh: `备份文件 ${file} 不完整：备份或复制时中断了。没有恢复任何内容，请换用另一份备份。`,
    en: `The backup ${file} is not whole: it was cut off while it was made or copied. Nothing was restored; use another one.`,
  });
}

export function damaged(file: string, part: string, cause?: unknown): StartTrouble {
  return new StartTrouble(
    {
      zh: `备份文件 ${file} 已损坏：${part} 与备份时不符。没有恢复任何内容，请换用另一份备份。`,
      en: `The backup ${file} is damaged: ${part} is not what was backed up. Nothing was restored; use another one.`,
    },
    { cause },
  );
}

export function newer(file: string, productVersion: string): StartTrouble {
  return new StartTrouble({
    zh: `备份文件 ${file} 由更新的版本（${productVersion}）写出，本版本读不了。没有恢复任何内容，请用那个版本恢复。`,
    en: `The backup ${file} was written by a newer version (${productVersion}) than this one can read. Nothing was restored; restore it with that version.`,
  });
}

export function notEmpty(tables: readonly string[]): StartTrouble {
  return new StartTrouble({
    zh: `数据库里已有内容（${some(tables, '、')}），没有恢复，也没有改动。请用 MINGJIAN_DATA 指定一个新的文件夹，或用 DATABASE_URL 指定一个空的数据库。`,
    en: `The database is not empty (${some(tables, ', ')}); nothing was restored or changed. Name a new folder in MINGJIAN_DATA, or an empty database in DATABASE_URL.`,
  });
}

export function notOurs(tables: readonly string[]): StartTrouble {
  return new StartTrouble({
    zh: `数据库里有不属于明鉴的数据表（${some(tables, '、')}），没有恢复，也没有改动。请用 DATABASE_URL 指定一个空的数据库。`,
    en: `The database has tables that are not Mingjian's (${some(tables, ', ')}); nothing was restored or changed. Name an empty database in DATABASE_URL.`,
  });
}

const mentioned = 5;

function some(names: readonly string[], separator: string): string {
  const shown = names.slice(0, mentioned).join(separator);
  return names.length > mentioned ? `${shown}${separator}…` : shown;
}
