import { beijingDay } from '@mingjian/domain';
import { AccountsService } from '../accounts/accounts.service.js';
import type { AccountView } from '../accounts/account-view.js';
import { MachineService } from '../accounts/machine.service.js';
import { readOptions } from './command-options.js';
import { exitCodes } from './exit-codes.js';
import { demandConfig, withDatabase } from './open-database.js';
import { accountTroubleText, grantInWords, noSuchName, noSuchScope, roleNamed } from './roles.js';
import { verbOf } from './verbs.js';
import { withApp } from './with-app.js';
import { complain, say } from './words.js';

const verbs = {
  create,
  list,
  disable: (args: readonly string[]) => setDisabled(args, true),
  enable: (args: readonly string[]) => setDisabled(args, false),
  'reset-password': resetPassword,
} as const;

/** `account …`: people's accounts, for whoever has the machine itself. */
export async function account([verb, ...args]: readonly string[]): Promise<number> {
  return verbOf('account', verbs, verb)(args);
}

/** The password is shown this once. */
async function create(args: readonly string[]): Promise<number> {
  const options = readOptions(args, { role: 'text', scope: 'text', name: 'text' });
  const plan = {
    role: roleNamed(options.demanded('role')),
    scope: options.demanded('scope'),
    name: options.demanded('name'),
  };
  const outcome = await withDatabase(demandConfig(), (dataSource) =>
    withApp(dataSource, (app) => app.get(AccountsService, { strict: false }).addPerson(plan)),
  );
  if (outcome.kind !== 'PERSON_ADDED') {
    complain(accountTroubleText(outcome));
    return exitCodes.failed;
  }
  sayPassword(outcome);
  return exitCodes.done;
}

/** One line each: name to sign in with, what it may do, when it was last used, whether it may be used. */
async function list(args: readonly string[]): Promise<number> {
  const scope = readOptions(args, { scope: 'text' }).demanded('scope');
  const accounts = await onMachine((machine) => machine.list(scope, 'PERSON'));
  if (accounts === null) {
    complain(noSuchScope(scope));
    return exitCodes.failed;
  }
  for (const one of accounts) say(lineOf(one));
  return exitCodes.done;
}

async function setDisabled(args: readonly string[], disabled: boolean): Promise<number> {
  const name = readOptions(args, { name: 'text' }).demanded('name');
  const outcome = await onMachine((machine) => machine.setDisabled(name, disabled));
  switch (outcome.kind) {
    case 'DONE':
      say(
        disabled
          ? { zh: `账号“${name}”已停用。`, en: `The account "${name}" is disabled.` }
          : { zh: `账号“${name}”已启用。`, en: `The account "${name}" is enabled.` },
      );
      return exitCodes.done;
    case 'NOT_FOUND':
      complain(noSuchName(name));
      return exitCodes.failed;
    case 'LAST_ADMINISTRATOR':
      complain({
        zh: `“${name}”是 ${outcome.region} 最后一位管理员，没有停用。请先建立另一位管理员。`,
        en: `"${name}" is the last administrator of ${outcome.region} and was not disabled. Create another one first.`,
      });
      return exitCodes.failed;
  }
}

async function resetPassword(args: readonly string[]): Promise<number> {
  const name = readOptions(args, { name: 'text' }).demanded('name');
  const outcome = await onMachine((machine) => machine.resetPassword(name));
  if (outcome.kind === 'NOT_FOUND') {
    complain(noSuchName(name));
    return exitCodes.failed;
  }
  sayPassword(outcome);
  return exitCodes.done;
}

function onMachine<Result>(work: (machine: MachineService) => Promise<Result>): Promise<Result> {
  return withDatabase(demandConfig(), (dataSource) =>
    withApp(dataSource, (app) => work(app.get(MachineService, { strict: false }))),
  );
}

function sayPassword({
  signInName,
  password,
}: {
  readonly signInName: string;
  readonly password: string;
}): void {
  say({
    zh: `登录名 ${signInName}\n密码 ${password}（只显示这一次）\n首次登录须更改密码。`,
    en: 'The person signs in with this name and password, which is not shown again and has to be changed then.',
  });
}

function lineOf({ signInName, name, grants, lastUsedAt, disabledAt }: AccountView): string {
  const words = [
    signInName ?? name,
    grants.map(grantInWords).join(', '),
    lastUsedAt === null ? '-' : beijingDay(lastUsedAt),
    ...(disabledAt === null ? [] : [`已停用 disabled ${beijingDay(disabledAt)}`]),
  ];
  return words.join('\t');
}
