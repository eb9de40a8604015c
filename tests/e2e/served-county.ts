import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { cli, startServe } from '../bench/servers/ours.js';

export interface Credentials {
  readonly name: string;
  readonly password: string;
}

/**
 * Who looks at the demonstration county; `townApprover` approves for 送庄镇, whose report `clerk` writes, and
 * `otherApprover` for 朝阳镇, whose draft nobody else touches.
 */
export type Person = 'supervisor' | 'clerk' | 'townApprover' | 'otherApprover' | 'observer';

declare module 'vitest' {
  interface ProvidedContext {
    /** The demonstration county as a visitor's server shows it, and who may sign in. */
    readonly county: {
      readonly origin: string;
      readonly people: Readonly<Record<Person, Credentials>>;
      /** The token of a program that files for every unit of the county. */
      readonly townProgram: string;
    };
  }
}

/** Starts the server as it is run, in production mode, on a folder of its own that is deleted at the end. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'mingjian-journeys-'));
  const server = await startServe({ MINGJIAN_DATA: folder, MINGJIAN_DEMO: '1' });
  const close = async (): Promise<void> => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const made = readMade(folder);
    const townApprover = await addApprover(folder, '410308103', '送庄镇政务公开分管');
    const otherApprover = await addApprover(folder, '410308105', '朝阳镇政务公开分管');
    const townProgram = await addProgram(folder, '410308');
    project.provide('county', {
      origin: server.origin,
      townProgram,
      people: {
        supervisor: made('supervisor'),
        clerk: made('clerk'),
        observer: made('observer'),
        townApprover,
        otherApprover,
      },
    });
  } catch (error) {
    await close();
    throw error;
  }
  return close;
}

/** The names and passwords that the first start wrote down. */
function readMade(folder: string): (name: string) => Credentials {
  const lines = readFileSync(join(folder, 'sign-in.txt'), 'utf8').split('\n');
  return (name) => {
    const [, password] = lines.map((line) => line.split(/\s+/)).find(([first]) => first === name) ?? [];
    if (password === undefined) throw new Error(`Nobody signs in as ${name}`);
    return { name, password };
  };
}

async function addApprover(folder: string, unit: string, name: string): Promise<Credentials> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [cli, 'account', 'create', '--role', 'approver', '--scope', unit, '--name', name],
    { env: { ...process.env, MINGJIAN_DATA: folder, DATABASE_URL: '' } },
  );
  const [, signInName] = /登录名 (\S+)/.exec(stdout) ?? [];
  const [, password] = /密码 (\S+?)（/.exec(stdout) ?? [];
  if (signInName === undefined || password === undefined) throw new Error(`No account was made: ${stdout}`);
  return { name: signInName, password };
}

async function addProgram(folder: string, region: string): Promise<string> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [cli, 'token', 'create', '--role', 'clerk', '--scope', region, '--name', '各单位的系统'],
    { env: { ...process.env, MINGJIAN_DATA: folder, DATABASE_URL: '' } },
  );
  const token = stdout.trim();
  if (token === '') throw new Error('No token was made');
  return token;
}
