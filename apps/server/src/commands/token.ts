import { beijingDay, isDay } from '@mingjian/domain';
import type { AccountView } from '../accounts/account-view.js';
import { mostPerMinute } from '../accounts/account-plans.js';
import { AccountsService } from '../accounts/accounts.service.js';
import { MachineService } from '../accounts/machine.service.js';
import { endOf } from '../accounts/programs.service.js';
import { readOptions, UsageTrouble } from './command-options.js';
import { exitCodes } from './exit-codes.js';
import { demandConfig, withDatabase } from './open-database.js';
import { accountTroubleText, grantInWords, noSuchScope, roleNamed } from './roles.js';
import { verbOf } from './verbs.js';
import { withApp } from './with-app.js';
import { complain, say } from './words.js';

/** `token …`: what programs bear, for whoever has the machine itself. */
export async function token([verb, ...args]: readonly string[]): Promise<number> {
  return verbOf('token', { create, list, revoke }, verb)(args);
}

/** Alone on the standard output, so that a script can take it. */
async function create(args: readonly string[]): Promise<number> {
  const options = readOptions(args, {
    role: 'text',
    scope: 'text',
    name: 'text',
    'per-minute': 'text',
    expires: 'text',
  });
  const perMinute = perMinuteIn(options.text('per-minute'));
  const plan = {
    role: roleNamed(options.demanded('role')),
    scope: options.demanded('scope'),
    name: options.demanded('name'),
    expiresAt: endIn(options.text('expires')),
    ...(perMinute !== null && { perMinute }),
  };
  const outcome = await withDatabase(demandConfig(), (dataSource) =>
    withApp(dataSource, (app) => app.get(AccountsService, { strict: false }).addProgram(plan)),
  );
  if (outcome.kind !== 'PROGRAM_ADDED') {
    complain(accountTroubleText(outcome));
    return exitCodes.failed;
  }
  say(outcome.token);
  complain({
    zh: '令牌只显示这一次。请求时写：Authorization: Bearer 令牌',
    en: 'The token is not shown again. Send it as: Authorization: Bearer TOKEN',
  });
  return exitCodes.done;
}

/** One line a token: its id, the program, what it may do, its limit, its end, when it was last used. */
async function list(args: readonly string[]): Promise<number> {
  const scope = readOptions(args, { scope: 'text' }).demanded('scope');
  const programs = await onMachine((machine) => machine.list(scope, 'PROGRAM'));
  if (programs === null) {
    complain(noSuchScope(scope));
    return exitCodes.failed;
  }
  for (const line of programs.flatMap(linesOf)) say(line);
  return exitCodes.done;
}

/** From now on nobody is let in by it. */
async function revoke(args: readonly string[]): Promise<number> {
  const id = readOptions(args, { id: 'text' }).demanded('id');
  const outcome = await onMachine((machine) => machine.revokeToken(id));
  if (outcome.kind === 'NOT_FOUND') {
    complain({
      zh: `没有编号为 ${id} 的令牌。编号用 token list 查看。`,
      en: `There is no token ${id}. token list shows their ids.`,
    });
    return exitCodes.failed;
  }
  say({ zh: `令牌 ${id} 已吊销。`, en: `The token ${id} is revoked.` });
  return exitCodes.done;
}

function onMachine<Result>(work: (machine: MachineService) => Promise<Result>): Promise<Result> {
  return withDatabase(demandConfig(), (dataSource) =>
    withApp(dataSource, (app) => work(app.get(MachineService, { strict: false }))),
  );
}

function linesOf({ name, grants, tokens, disabledAt }: AccountView): readonly string[] {
  return tokens.map(({ id, perMinute, expiresAt, lastUsedAt, revokedAt }) =>
    [
      id,
      name,
      grants.map(grantInWords).join(', '),
      `${perMinute}/min`,
      expiresAt === null ? '-' : beijingDay(new Date(expiresAt.getTime() - 1)),
      lastUsedAt === null ? '-' : beijingDay(lastUsedAt),
      ...(revokedAt === null ? [] : [`已吊销 revoked ${beijingDay(revokedAt)}`]),
      ...(disabledAt === null ? [] : [`已停用 disabled ${beijingDay(disabledAt)}`]),
    ].join('\t'),
  );
}

function perMinuteIn(text: string | null): number | null {
  if (text === null) return null;
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= mostPerMinute) return number;
  throw new UsageTrouble({
    zh: `--per-minute 应为 1 到 ${mostPerMinute} 的整数`,
    en: `--per-minute must be a whole number from 1 to ${mostPerMinute}`,
  });
}

function endIn(text: string | null): Date | null {
  if (text === null || isDay(text)) return endOf(text);
  throw new UsageTrouble({
    zh: '--expires 应为日期，如 2027-03-31',
    en: '--expires must be a day, as 2027-03-31',
  });
}
