import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import type { Credentials } from './credentials.js';
import { withOwnPassword } from './signing-in.js';
import { cli, startServe } from '../bench/servers/ours.js';
import { makeDemonstrationFolder } from '../demonstration-folder.js';

/**
 * Who looks at the demonstration county; `townApprover` approves for 送庄镇, whose report `clerk` writes, and
 * `januaryClerk` writes that of 河阳街道 from its first figure on, and `oneOfTwo` and `otherOfTwo` write at that of
 * 朝阳镇 at once; `otherApprover` approves there. `founder` is the administrator of another county, which has its units and no year yet.
 */
export type Person =
  | 'supervisor'
  | 'administrator'
  | 'clerk'
  | 'townApprover'
  | 'januaryClerk'
  | 'otherApprover'
  | 'oneOfTwo'
  | 'otherOfTwo'
  | 'observer'
  | 'founder';

declare module 'vitest' {
  interface ProvidedContext {
    /** The demonstration county as a visitor's server shows it, and who may sign in. */
    readonly county: {
      readonly origin: string;
      readonly people: Readonly<Record<Person, Credentials>>;
      /** The token of a program that files for every unit of the county. */
      readonly townProgram: string;
      /** The token of a program that reviews for the county. */
      readonly countyProgram: string;
    };
  }
}

/** Starts the server as it is run, in production mode, on a folder of its own that is deleted at the end. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const above = mkdtempSync(join(tmpdir(), 'mingjian-journeys-'));
  const folder = join(above, 'data');
  await makeDemonstrationFolder(folder);
  const server = await startServe({ MINGJIAN_DATA: folder, MINGJIAN_DEMO: '1' });
  const close = async (): Promise<void> => {
    await server.stop();
    rmSync(above, { recursive: true, force: true });
  };
  try {
    const made = readMade(folder);
    const person = async (role: string, unit: string, title: string): Promise<Credentials> =>
      withOwnPassword(server.origin, await addPerson(folder, role, unit, title));
    const [townApprover, otherApprover, januaryClerk, oneOfTwo, otherOfTwo] = await Promise.all([
      person('approver', '410308103', '送庄镇政务公开分管'),
      person('approver', '410308105', '朝阳镇政务公开分管'),
      person('clerk', '410308005', '河阳街道党政办'),
      person('clerk', '410308105', '朝阳镇党政办甲'),
      person('clerk', '410308105', '朝阳镇党政办乙'),
    ]);
    const [townProgram, countyProgram] = await Promise.all([
      addProgram(folder, 'clerk', '各单位的系统'),
      addProgram(folder, 'supervisor', '区政务公开办的系统'),
    ]);
    const founder = await withOwnPassword(server.origin, await layDownCounty(folder));
    project.provide('county', {
      origin: server.origin,
      townProgram,
      countyProgram,
      people: {
        supervisor: made('supervisor'),
        administrator: made('administrator'),
        clerk: made('clerk'),
        observer: made('observer'),
        townApprover,
        otherApprover,
        januaryClerk,
        oneOfTwo,
        otherOfTwo,
        founder,
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

async function addPerson(folder: string, role: string, unit: string, title: string): Promise<Credentials> {
  const who = ['--role', role, '--scope', unit, '--name', title];
  const stdout = await command(folder, ['account', 'create', ...who]);
  const [, signInName] = /登录名 (\S+)/.exec(stdout) ?? [];
  const [, password] = /密码 (\S+?)（/.exec(stdout) ?? [];
  if (signInName === undefined || password === undefined) throw new Error(`No account was made: ${stdout}`);
  return { name: signInName, password };
}

async function addProgram(folder: string, role: string, name: string): Promise<string> {
  const what = ['--role', role, '--scope', '410308', '--name', name];
  const stdout = await command(folder, ['token', 'create', ...what]);
  const token = stdout.trim();
  if (token === '') throw new Error('No token was made');
  return token;
}

/** Townships and departments of a county that begins. */
export const newCounty = {
  code: '990101',
  name: '试验县',
  units: [
    ['990101100', '城关镇', 'TOWN'],
    ['990101101', '会盟镇', 'TOWN'],
    ['990101102', '平乐镇', 'TOWN'],
    ['990101103', '横水乡', 'TOWNSHIP'],
    ['990101001', '康乐街道', 'SUBDISTRICT'],
    ['990101-edu', '教育局', 'DEPARTMENT'],
    ['990101-fin', '财政局', 'DEPARTMENT'],
    ['990101-health', '卫生健康委员会', 'DEPARTMENT'],
  ],
} as const;

/** Lays the new county down as its office does it; returns the administrator that comes with it. */
async function layDownCounty(folder: string): Promise<Credentials> {
  const file = join(folder, 'units.csv');
  const lines = newCounty.units.map(([code, name, kind]) => `${code},${name},${kind},2015`);
  writeFileSync(file, ['code,name,kind,from', ...lines].join('\n'));
  const stdout = await command(folder, ['setup', file, '--county', newCounty.code, '--name', newCounty.name]);
  const [, name] = /管理员登录名 (\S+)/.exec(stdout) ?? [];
  const [, password] = /密码 (\S+?)（/.exec(stdout) ?? [];
  if (name === undefined || password === undefined) throw new Error(`No administrator was made: ${stdout}`);
  return { name, password };
}

async function command(folder: string, args: readonly string[]): Promise<string> {
  const env = { ...process.env, MINGJIAN_DATA: folder, DATABASE_URL: '' };
  const { stdout } = await promisify(execFile)(process.execPath, [cli, ...args], { env });
  return stdout;
}
