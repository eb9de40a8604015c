import type { Day, DisclosureReport, RosterUnit } from '@mingjian/domain';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readCountyFile } from '../county-file.js';
import type { UnitLine } from '../county-file.js';
import { fileBytes } from '../file-bytes.js';
import { checkFile } from './check-file.js';
import type { FileProblem } from './file-problem.js';

/** What a folder with a county's units holds. */
export interface UnitsFolder {
  /** Reports of whatever years, those of earlier years that stand beside others included. */
  readonly reports: readonly DisclosureReport[];
  /** As its list of units has it; null without one. */
  readonly roster: readonly RosterUnit[] | null;
  readonly problems: readonly FileProblem[];
}

/** The list of units, as `mingjian setup` takes it. */
const rosterName = 'units.csv';
const mostOfRoster = {
  bytes: 5_000_000,
  why: { zh: '超过 5 MB，不是单位名录', en: 'larger than 5 MB: no list of units' },
} as const;

/** Reads every report of a folder and its list of units, where it has one. What cannot be read is told by its file. */
export async function readUnitsFolder(folder: string, today: Day): Promise<UnitsFolder> {
  const names = await namesIn(folder);
  if (names === null) return { reports: [], roster: null, problems: [noFolder(folder)] };
  const reports: DisclosureReport[] = [];
  const problems: FileProblem[] = [];
  for (const name of names.filter((one) => one !== rosterName)) {
    const { report, earlier, problems: wrong } = await checkFile(join(folder, name), today);
    reports.push(...(report === null ? [] : [report]), ...earlier);
    problems.push(...wrong.map((problem) => inFile(name, problem)));
  }
  const roster = names.includes(rosterName) ? await readRoster(join(folder, rosterName)) : null;
  if (roster && 'problems' in roster) problems.push(...roster.problems);
  return { reports, roster: roster && 'units' in roster ? roster.units : null, problems };
}

async function namesIn(folder: string): Promise<readonly string[] | null> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => name)
      .sort();
  } catch {
    return null;
  }
}

type RosterRead = { readonly units: readonly RosterUnit[] } | { readonly problems: readonly FileProblem[] };

async function readRoster(file: string): Promise<RosterRead> {
  const bytes = await fileBytes(file, mostOfRoster);
  if ('refused' in bytes)
    return { problems: [{ code: bytes.refused, path: rosterName, message: bytes.why }] };
  const read = readCountyFile(new TextDecoder().decode(bytes.bytes));
  if (read.kind === 'UNITS') return { units: rosterOf(read.units) };
  return {
    problems: read.problems.map((message) => ({ code: 'BAD_ROSTER', path: rosterName, message })),
  };
}

/** A unit that took over from several has a line for each of them. */
function rosterOf(lines: readonly UnitLine[]): readonly RosterUnit[] {
  const units = new Map<string, RosterUnit>();
  for (const { code, name, from, to, predecessor } of lines) {
    const key = `${code} ${from}`;
    const known = units.get(key)?.predecessors ?? [];
    const predecessors = predecessor === null ? known : [...known, predecessor];
    units.set(key, { code, name, from, to, predecessors });
  }
  return [...units.values()];
}

function inFile(name: string, { path, ...problem }: FileProblem): FileProblem {
  return { ...problem, path: path === null ? name : `${name}: ${path}` };
}

function noFolder(folder: string): FileProblem {
  return {
    code: 'CANNOT_OPEN',
    path: folder,
    message: { zh: '没有这个文件夹，或不能读取', en: 'there is no such folder, or it may not be read' },
  };
}
