import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const command = join(import.meta.dirname, '../../scripts/workspace/command.mjs');

it('leaves the output to the command: what is installed or built before it is told beside it', async () => {
  const program = `
    const { run } = await import(${JSON.stringify(command)});
    await run(process.execPath, ['-e', 'console.log("added 848 packages")'], { aside: true });
    console.log('{"unit":"410322103"}');`;
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [
    '--input-type=module',
    '-e',
    program,
  ]);
  expect(stdout).toBe('{"unit":"410322103"}\n');
  expect(stderr).toContain('added 848 packages');
});
