import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const ciRun = join(import.meta.dirname, '..', '..', '.ci', 'run');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mingjian-ci-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Runs `.ci/run` with an `npm` that only prints and ends as told, once for the tests and once for the bench. */
function run(tests: string, bench: string): Promise<{ code: number; lastLine: string }> {
  const npm = join(folder, 'npm');
  writeFileSync(npm, `#!/bin/sh\nif [ "$1" = test ]; then ${tests}; else ${bench}; fi\n`);
  chmodSync(npm, 0o755);
  return new Promise((resolve) => {
    execFile(
      ciRun,
      { env: { ...process.env, PATH: `${folder}:${process.env['PATH'] ?? ''}` } },
      (error, output) => {
        const code = typeof error?.code === 'number' ? error.code : 0;
        resolve({ code, lastLine: output.trimEnd().split('\n').at(-1) ?? '' });
      },
    );
  });
}

describe('the check before a change is taken', () => {
  test('ends with the sum of the tests and the bench', async () => {
    expect(await run('echo "7 passed, 0 failed"', 'echo "3 passed, 0 failed"')).toEqual({
      code: 0,
      lastLine: '10 passed, 0 failed',
    });
  });

  test('fails when one of the two failed', async () => {
    expect(await run('echo "7 passed, 0 failed"', 'echo "2 passed, 1 failed"; exit 1')).toEqual({
      code: 1,
      lastLine: '9 passed, 1 failed',
    });
  });

  test('fails when a command ends without its closing line', async () => {
    expect(await run('echo "7 passed, 0 failed"', 'exit 0')).toEqual({
      code: 1,
      lastLine: '7 passed, 1 failed',
    });
  });

  test('believes an exit code rather than a closing line', async () => {
    expect(await run('echo "7 passed, 0 failed"; exit 1', 'echo "3 passed, 0 failed"')).toEqual({
      code: 1,
      lastLine: '10 passed, 1 failed',
    });
  });

  test('fails when nothing was tested', async () => {
    expect(await run('echo "0 passed, 0 failed"', 'echo "0 passed, 0 failed"')).toEqual({
      code: 1,
      lastLine: '0 passed, 0 failed',
    });
  });

  test('insists on a browser', async () => {
    const { lastLine } = await run(
      '[ "$CI" = true ] && echo "1 passed, 0 failed"',
      'echo "0 passed, 0 failed"',
    );
    expect(lastLine).toBe('1 passed, 0 failed');
  });
});
