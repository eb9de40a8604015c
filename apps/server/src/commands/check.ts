import { beijingDay } from '@mingjian/domain';
import { SystemClock } from '../platform/clock.js';
import type { Clock } from '../platform/clock.js';
import { readCheckArguments } from './check/check-arguments.js';
import { checkCounty } from './check/check-county.js';
import { checkFile } from './check/check-file.js';
import type { CheckedFile } from './check/check-file.js';
import { checkedJson } from './check/checked-json.js';
import { checkedLines, totalLine, verdictOf } from './check/checked-lines.js';
import { exitCodes } from './exit-codes.js';

/** What the command reads and writes beside its files; tests bring their own. */
export interface CheckSurroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly print: (text: string) => void;
}

/**
 * `mingjian check FILE… [--units DIR]`: runs the rules over reports, without server or database. Resolves to the exit code:
 * failed when something would keep a report from being filed or a file has faults, usage for documents.
 */
export async function check(
  args: readonly string[],
  surroundings: Partial<CheckSurroundings> = {},
): Promise<number> {
  const { env, clock, print } = { ...ofThisProcess(), ...surroundings };
  const { files, units, json, locale } = readCheckArguments(args, env);
  const today = beijingDay(clock.now());
  const all: CheckedFile[] = [];
  for (const file of files) {
    const checked = await (units === null ? checkFile(file, today) : checkCounty(file, units, today));
    all.push(checked);
    print(json ? `${checkedJson(checked)}\n` : `${checkedLines(checked, locale).join('\n')}\n\n`);
  }
  if (!json) print(`${totalLine(all.map(verdictOf), locale)}\n`);
  return exitCodeOf(all);
}

function exitCodeOf(all: readonly CheckedFile[]): number {
  if (all.some(({ problems }) => problems.some(({ code }) => code === 'DOCUMENT'))) return exitCodes.usage;
  return all.every((checked) => verdictOf(checked) === 'FINE') ? exitCodes.done : exitCodes.failed;
}

function ofThisProcess(): CheckSurroundings {
  return {
    env: process.env,
    clock: new SystemClock(),
    print: (text) => process.stdout.write(text),
  };
}
