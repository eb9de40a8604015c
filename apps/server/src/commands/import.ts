import { beijingDay } from '@mingjian/domain';
import { readdir } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { UsageTrouble } from './command-options.js';
import { exitCodes } from './exit-codes.js';
import { StartTrouble } from '../platform/start-trouble.js';
import { fileBytes } from './file-bytes.js';
import { ApiClient, Refused } from './import/api-client.js';
import { CountyUnits } from './import/county-units.js';
import { fileFile } from './import/filed-file.js';
import { takeInFile } from './import/historical-file.js';
import { readImportArguments } from './import/import-arguments.js';
import type { ImportArguments } from './import/import-arguments.js';
import { outcomeLine, summaryLine } from './import/import-lines.js';
import type { FileOutcome } from './import/import-outcome.js';
import { say } from './words.js';

/** As much as the server takes for one upload. */
const most = { bytes: 50_000_000, why: { zh: '超过 50 MB', en: 'larger than 50 MB' } } as const;

/**
 * `import DIR`: reads and files every document of a folder through a running server, a line each. Run again it goes on
 * where it stopped: what stands is left as it is. Resolves to failed when a document was not kept.
 */
export async function importFolder(args: readonly string[]): Promise<number> {
  const asked = readImportArguments(args, process.env);
  try {
    return await importAll(asked);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    throw new StartTrouble(
      {
        zh: `服务器不接受这个令牌（${error.code}）：${error.message}请用本县监督员或管理员的令牌。`,
        en: `The server does not take this token (${error.code}): ${error.message} Use one of a supervisor or administrator of the county.`,
      },
      { cause: error },
    );
  }
}

async function importAll(asked: ImportArguments): Promise<number> {
  const api = new ApiClient(asked.server, asked.token, asked.locale);
  await demandCounty(api, asked);
  const units = new CountyUnits(api, asked.county);
  const outcomes: FileOutcome[] = [];
  for (const file of await filesIn(asked.folder)) {
    const outcome = await outcomeOf(file, { api, units, asked });
    outcomes.push(outcome);
    say(outcomeLine(relative(asked.folder, file), outcome, asked.locale));
  }
  say(summaryLine(outcomes, asked.locale));
  return outcomes.every(({ kind }) => kind !== 'NOT_KEPT') ? exitCodes.done : exitCodes.failed;
}

/** Whatever is wrong with one file must not cost the others theirs; a server that is away is told once. */
async function outcomeOf(
  file: string,
  {
    api,
    units,
    asked,
  }: { readonly api: ApiClient; readonly units: CountyUnits; readonly asked: ImportArguments },
): Promise<FileOutcome> {
  const read = await fileBytes(file, most);
  if ('refused' in read) return { kind: 'NOT_KEPT', code: read.refused, why: read.why };
  const document = { name: basename(file), bytes: read.bytes };
  try {
    return asked.historical
      ? await takeInFile(api, units, document)
      : await fileFile(api, units, { ...document, today: beijingDay(new Date()) });
  } catch (error) {
    if (!(error instanceof Refused) || isAboutAll(error.code)) throw error;
    return { kind: 'NOT_KEPT', code: error.code, why: error.message };
  }
}

/** Refusals that every other file would meet too. */
function isAboutAll(code: string): boolean {
  return code === 'UNAUTHENTICATED' || code === 'FORBIDDEN';
}

async function demandCounty(api: ApiClient, { county }: ImportArguments): Promise<void> {
  const data = await api.graphql('query R($code: String!) { region(code: $code) { name } viewer { name } }', {
    code: county,
  });
  if (data.at('region').isAbsent)
    throw new UsageTrouble({
      zh: `没有代码为 ${county} 的县（区）。`,
      en: `No county bears the code ${county}.`,
    });
}

/** In order, those of folders inside included; hidden ones are not documents. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    throw new UsageTrouble({
      zh: `打不开文件夹 ${folder}：${String(error)}`,
      en: `Cannot open ${folder}: ${String(error)}`,
    });
  });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
