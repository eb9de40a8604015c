import { readFileSync } from 'node:fs';
import type { INestApplicationContext } from '@nestjs/common';
import { AccountsService } from '../accounts/accounts.service.js';
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
  const read = readCountyFile(readFileSync(file, 'utf8'));
  if (read.kind === 'PROBLEMS') {
    for (const problem of read.problems) complain(problem);
    complain({ zh: '名单没有采用，请改正后再试。', en: 'Nothing was taken. Mend the list and try again.' });
    return exitCodes.failed;
  }
  return withDatabase(demandConfig(), (dataSource) =>
    withApp(dataSource, (app) => layDown(app, { code, name: options.demanded('name'), units: read.units })),
  );
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
    zh: `管理员登录名 ${outcome.signInName}\n密码 ${outcome.password}（只显示这一次）`,
    en: 'The administrator signs in with this name and password; the password is not shown again.',
  });
  return exitCodes.done;
}
