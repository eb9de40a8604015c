import { beijingDay, fillIn } from '@mingjian/domain';
import { SystemClock } from '../platform/clock.js';
import type { Clock } from '../platform/clock.js';
import { exitCodes } from './exit-codes.js';
import { readDocumentFile } from './read/document-file.js';
import { readReadArguments } from './read/read-arguments.js';
import { readJson } from './read/read-json.js';
import { readLines } from './read/read-lines.js';
import { readWords } from './read/read-words.js';

/** What the command reads and writes beside its files; tests bring their own. */
export interface ReadSurroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly print: (text: string) => void;
}

/**
 * `mingjian read FILE…`: reads documents into reports, without server or database. Resolves to the exit code: failed
 * when a file could not be read; the others are read all the same. Findings are no failure: the reading is done.
 */
export async function read(
  args: readonly string[],
  surroundings: Partial<ReadSurroundings> = {},
): Promise<number> {
  const { env, clock, print } = { ...ofThisProcess(), ...surroundings };
  const { files, json, locale } = readReadArguments(args, env);
  const today = beijingDay(clock.now());
  let done = 0;
  for (const file of files) {
    const document = await readDocumentFile(file, today);
    if (document.kind === 'READ') done += 1;
    print(json ? `${readJson(file, document)}\n` : `${readLines(file, document, locale).join('\n')}\n\n`);
  }
  if (!json) print(`${fillIn(readWords.total[locale], { files: files.length, read: done })}\n`);
  return done === files.length ? exitCodes.done : exitCodes.failed;
}

function ofThisProcess(): ReadSurroundings {
  return {
    env: process.env,
    clock: new SystemClock(),
    print: (text) => process.stdout.write(text),
  };
}
