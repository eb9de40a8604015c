import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { root } from './paths.mjs';

const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a program in the checkout and resolves to `{ code, output }` when it has ended; it never rejects for a
 * code other than 0. Signals that reach this process are passed on, so that nothing is left running behind it.
 * With `capture`, what the program prints is collected in `output` instead of shown; with `aside` all of it is shown on
 * the standard error.
 */
export function run(program, args, { capture = false, aside = false, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: capture
        ? ['ignore', 'pipe', 'pipe']
        : ['inherit', aside ? process.stderr : 'inherit', 'inherit'],
    });
    const pass = (signal) => child.kill(signal);
    for (const signal of forwarded) process.on(signal, pass);

    let output = '';
    const collect = (chunk) => (output += chunk);
    child.stdout?.setEncoding('utf8').on('data', collect);
    child.stderr?.setEncoding('utf8').on('data', collect);

    const settle = (finish) => {
      for (const signal of forwarded) process.off(signal, pass);
      finish();
    };
    child.once('error', (error) => settle(() => reject(error)));
    child.once('close', (code, signal) =>
      settle(() => resolve({ code: code ?? 128 + constants.signals[signal], output })),
    );
  });
}

/** Runs a JavaScript program of node_modules without npx: `npx` would swallow the signals meant for it. */
export const runBin = (path, args, options) =>
  run(process.execPath, [`node_modules/${path}`, ...args], options);
