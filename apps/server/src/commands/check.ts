import { beijingDay } from '@mingjian/domain';
import { SystemClock } from '../platform/clock.js';
import type { Clock } from '../platform/clock.js';
import { readCheckArguments } from './check/check-arguments.js';
import { checkFile } from './check/check-file.js';
import type { CheckedFile } from './check/check-file.js';
import { checkWords } from './check/check-words.js';
import { checkedJson } from './check/checked-json.js';
import { checkedLines, totalLine, verdictOf } from './check/checked-lines.js';

/** What the command reads and writes beside its files; tests bring their own. */
export interface CheckSurroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/**
 * `mingjian check FILE…`: runs the rules over reports, without server or database. Resolves to the exit code:
 * 1 when something would keep a report from being filed or a file is no report, 2 when used wrongly.
 */
export async function check(
  args: readonly string[],
  surroundings: Partial<CheckSurroundings> = {},
): Promise<number> {
  const { env, clock, print, complain } = { ...ofThisProcess(), ...surroundings };
  const order = readCheckArguments(args, env);
  const { locale } = order;
  if (order.kind === 'HELP') {
    print(`${checkWords.usage[locale]}\n`);
    return 0;
  }
  if (order.kind === 'USAGE') {
    complain(`${order.complaint[locale]}\n${checkWords.usage[locale]}\n`);
    return 2;
  }
  const today = beijingDay(clock.now());
  const all: CheckedFile[] = [];
  for (const file of order.files) {
    const checked = await checkFile(file, today);
    all.push(checked);
    print(order.json ? `${checkedJson(checked)}\n` : `${checkedLines(checked, locale).join('\n')}\n\n`);
  }
  if (!order.json) print(`${totalLine(all.map(verdictOf), locale)}\n`);
  return exitCodeOf(all);
}

function exitCodeOf(all: readonly CheckedFile[]): number {
  if (all.some(({ problems }) => problems.some(({ code }) => code === 'DOCUMENT'))) return 2;
  return all.some((checked) => verdictOf(checked) !== 'FINE') ? 1 : 0;
}

function ofThisProcess(): CheckSurroundings {
  return {
    env: process.env,
    clock: new SystemClock(),
    print: (text) => process.stdout.write(text),
    complain: (text) => process.stderr.write(text),
  };
}
