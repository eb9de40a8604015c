import { AccountsService } from '../accounts/accounts.service.js';
import { readOptions, UsageTrouble } from './command-options.js';
import { exitCodes } from './exit-codes.js';
import { demandConfig, withDatabase } from './open-database.js';
import { accountTroubleText, roleNamed } from './roles.js';
import { withApp } from './with-app.js';
import { complain, say } from './words.js';

/** `account create`: an account for a person; the password is shown this once. */
export async function account([verb, ...args]: readonly string[]): Promise<number> {
  if (verb !== 'create')
    throw new UsageTrouble({ zh: '只有 account create', en: 'There is only account create' });
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
  say({
    zh: `登录名 ${outcome.signInName}\n密码 ${outcome.password}（只显示这一次）`,
    en: `The person signs in with this name and password; the password is not shown again.`,
  });
  return exitCodes.done;
}
