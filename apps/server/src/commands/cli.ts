import type { Text } from '@mingjian/domain';
import { diskFullText, isDiskFull } from '../platform/disk-full.js';
import { StartTrouble } from '../platform/start-trouble.js';
import { UsageTrouble } from './command-options.js';
import { exitCodes } from './exit-codes.js';
import { complain, say } from './words.js';

interface Command {
  readonly usage: string;
  readonly does: Text;
  /** Loaded when it is called: checking a file needs no server's worth of modules. */
  readonly load: () => Promise<(args: readonly string[]) => Promise<number>>;
}

const commands: Readonly<Record<string, Command>> = {
  serve: {
    usage: 'serve [--insecure]',
    does: { zh: '启动服务', en: 'starts the server' },
    load: async () => (await import('./serve.js')).serve,
  },
  migrate: {
    usage: 'migrate',
    does: { zh: '更新数据库结构', en: 'brings the tables up to date' },
    load: async () => (await import('./migrate.js')).migrateTables,
  },
  demo: {
    usage: 'demo',
    does: { zh: '载入演示数据', en: 'loads the demonstration county' },
    load: async () => (await import('./demo.js')).demo,
  },
  setup: {
    usage: 'setup FILE.csv --county CODE --name NAME',
    does: {
      zh: '建立或补全一个县（区）的单位名单',
      en: 'lays down or completes a county and its units',
    },
    load: async () => (await import('./setup.js')).setup,
  },
  account: {
    usage:
      'account create --role ROLE --scope CODE --name NAME · account list --scope CODE · account disable|enable|reset-password --name NAME',
    does: {
      zh: '建立、列出、停用、启用用户，重设密码；密码只显示一次',
      en: 'adds, lists, disables and enables accounts of people, resets a password',
    },
    load: async () => (await import('./account.js')).account,
  },
  token: {
    usage:
      'token create --role ROLE --scope CODE --name NAME [--per-minute N] [--expires DAY] · token list --scope CODE · token revoke --id ID',
    does: { zh: '为程序建立、列出、吊销令牌', en: 'adds, lists and revokes tokens of programs' },
    load: async () => (await import('./token.js')).token,
  },
  read: {
    usage: 'read FILE… [--json]',
    does: { zh: '把文档读成报告', en: 'reads documents into reports' },
    load: async () => (await import('./read.js')).read,
  },
  import: {
    usage: 'import DIR --county CODE [--historical] [--server URL]',
    does: {
      zh: '把一个文件夹的文档经接口逐份入库（令牌放在 MINGJIAN_TOKEN）',
      en: 'reads and files a folder of documents through the API (token in MINGJIAN_TOKEN)',
    },
    load: async () => (await import('./import.js')).importFolder,
  },
  check: {
    usage: 'check FILE… [--units DIR] [--json]',
    does: { zh: '按规则检查报告文件或文档', en: 'runs the rules over reports or documents' },
    load: async () => (await import('./check.js')).check,
  },
  verify: {
    usage: 'verify [--head HASH]',
    does: { zh: '逐条核验存档', en: 'recomputes every fact and walks every hash chain' },
    load: async () => (await import('./verify.js')).verify,
  },
  backup: {
    usage: 'backup FILE',
    does: { zh: '备份全部数据到一个文件', en: 'writes all data into one file' },
    load: async () => (await import('./backup.js')).backup,
  },
  restore: {
    usage: 'restore FILE',
    does: { zh: '把备份恢复到空的数据库', en: 'restores a backup into an empty database' },
    load: async () => (await import('./restore.js')).restore,
  },
};

function usage(): string {
  const lines = Object.values(commands).map(
    ({ usage: words, does }) => `  ./mingjian ${words}\n      ${does.zh} · ${does.en}`,
  );
  return ['明鉴 Mingjian', ...lines].join('\n');
}

async function run([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined || name === 'help' || name === '--help') {
    say(usage());
    return name === undefined ? exitCodes.usage : exitCodes.done;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    complain({ zh: `没有“${name}”这个命令。`, en: `There is no command "${name}".` });
    complain(usage());
    return exitCodes.usage;
  }
  try {
    return await (
      await command.load()
    )(args);
  } catch (error) {
    if (error instanceof StartTrouble) {
      complain(error.text);
      if (isDiskFull(error)) complain(diskFullText);
      return exitCodes.failed;
    }
    if (error instanceof UsageTrouble) {
      complain(error.text);
      complain(`  ./mingjian ${command.usage}`);
      return exitCodes.usage;
    }
    if (isDiskFull(error)) {
      complain(diskFullText);
      return exitCodes.failed;
    }
    throw error;
  }
}

process.exitCode = await run(process.argv.slice(2));
