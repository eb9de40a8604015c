import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const office = '/usr/bin/soffice';

/** Without LibreOffice nobody works anything out; a test that needs it is skipped. */
export const hasOffice = existsSync(office);

/** One file in another format, by LibreOffice with a profile of its own. */
export async function converted(bytes: Uint8Array, from: string, to: string): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'mingjian-office-'));
  try {
    writeFileSync(join(folder, `given.${from}`), bytes);
    await promisify(execFile)(office, [
      ...[`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', to],
      ...['--outdir', join(folder, 'made'), join(folder, `given.${from}`)],
    ]);
    return new Uint8Array(readFileSync(join(folder, 'made', `given.${to.replace(/:.*/s, '')}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
