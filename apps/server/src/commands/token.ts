import { AccountsService } from '../accounts/accounts.service.js';
import { readOptions, UsageTrouble } from './command-options.js';
import { exitCodes } from './exit-codes.js';
import { demandConfig, withDatabase } from './open-database.js';
import { accountTroubleText, roleNamed } from './roles.js';
import { withApp } from './with-app.js';
import { complain, say } from './words.js';

const mostPerMinute = 1_000_000;

/** `token create`: a token for a program, alone on the standard output so that a script can take it. */
export async function token([verb, ...args]: readonly string[]): Promise<number> {
  if (verb !== 'create')
    throw new UsageTrouble({ zh: '只有 token create', en: 'There is only token create' });
  const options = readOptions(args, { role: 'text', scope: 'text', name: 'text', 'per-minute': 'text' });
  const perMinute = perMinuteIn(options.text('per-minute'));
  const plan = {
    role: roleNamed(options.demanded('role')),
    scope: options.demanded('scope'),
    name: options.demanded('name'),
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

function perMinuteIn(text: string | null): number | null {
  if (text === null) return null;
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= mostPerMinute) return number;
  throw new UsageTrouble({
    zh: `--per-minute 应为 1 到 ${mostPerMinute} 的整数`,
    en: `--per-minute must be a whole number from 1 to ${mostPerMinute}`,
  });
}
