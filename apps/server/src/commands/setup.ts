import { readFileSync } from 'node:fs';
import type { INestApplicationContext } from '@nestjs/common';
import { AccountsService } from '../accounts/accounts.service.js';
import { StartTrouble } from '../platform/start-trouble.js';
import { LayingDownService } from '../units/laying-down.service.js';
import { readOptions, UsageTrouble } from './command-options.js';
import { readCountyFile } from './county-file.js';
import type { UnitLine } from './county-file.js';
import { exitCodes } from './exit-codes.js';
import { demandConfig, withDatabase } from './open-database.js';
import { accountTroubleText } from './roles.js';
import { withApp } from './with-app.js';
import { complain, say } from './words.js';

interface County {
  readonly code: string;
  readonly name: string;
  readonly units: readonly UnitLine[];
}

/** `setup`: lays down or completes a county; the first time it also adds an administrator. */
export async function setup(args: readonly string[]): Promise<number> {
  const options = readOptions(args, { county: 'text', name: 'text' });
  const [file] = options.rest;
  if (file === undefined || options.rest.length > 1)
    throw new UsageTrouble({ zh: '请给出一个名单文件', en: 'Name one file with the list of units' });
  const code = options.demanded('county');
  if (!/^\d{6}$/.test(code))
    throw new UsageTrouble({ zh: '--county 应为6位区划代码', en: '--county must be a code of six digits' });
  const name = options.demanded('name');
  const read = readCountyFile(textOf(file));
  if (read.kind === 'PROBLEMS') {
    for (const problem of read.problems) complain(problem);
    complain({ zh: '名单没有采用，请改正后再试。', en: 'Nothing was taken. Mend the list and try again.' });
    return exitCodes.failed;
  }
  return withDatabase(demandConfig(), (dataSource) =>
    withApp(dataSource, (app) => layDown(app, { code, name, units: read.units })),
  );
}

/** Office programs save lists in GBK unless told otherwise: read as UTF-8, every name would be lost. */
function textOf(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (cause) {
    if (cause instanceof TypeError)
      throw new StartTrouble(
        {
          zh: `${file} 不是 UTF-8 编码。请另存为“CSV UTF-8（逗号分隔）”后再试。`,
          en: `${file} is not UTF-8. Save it as "CSV UTF-8 (comma delimited)" and try again.`,
        },
        { cause },
      );
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new StartTrouble(
      {
        zh: `名单文件 ${file} 打不开（${reason}）。请核对文件名。`,
        en: `The list ${file} cannot be opened (${reason}). Check its name.`,
      },
      { cause },
    );
  }
}

async function layDown(app: INestApplicationContext, { code, name, units }: County): Promise<number> {
  const from = Math.min(...units.map((unit) => unit.from));
  const laid = await app.get(LayingDownService, { strict: false }).layDown(
    {
      region: { code, name, kind: 'COUNTY', from, to: null, parent: null, predecessors: [] },
      units,
      demonstration: false,
    },
    null,
  );
  say({
    zh: `${name}（${code}）：新增 ${laid.added} 家，更新 ${laid.changed} 家，未变 ${laid.unchanged} 家。`,
    en: `${name} (${code}): ${laid.added} added, ${laid.changed} changed, ${laid.unchanged} as they were.`,
  });
  const accounts = app.get(AccountsService, { strict: false });
  if (await accounts.hasAdministrator(code)) return exitCodes.done;
  const outcome = await accounts.addPerson({ role: 'ADMINISTRATOR', scope: code, name: `admin-${code}` });
  if (outcome.kind !== 'PERSON_ADDED') {
    complain(accountTroubleText(outcome));
    return exitCodes.failed;
  }
  say({
    zh: `管理员登录名 ${outcome.signInName}\n密码 ${outcome.password}（只显示这一次）\n首次登录须更改密码。`,
    en: 'The administrator signs in with this name and password, which is not shown again and has to be changed then.',
  });
  return exitCodes.done;
}
