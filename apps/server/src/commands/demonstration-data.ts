import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { AccountsService } from '../accounts/accounts.service.js';
import { demonstrationAccounts } from '../demonstration/demonstration-accounts.js';
import { DemonstrationService } from '../demonstration/demonstration.service.js';
import { ManualClock } from '../platform/clock.js';
import { migrate } from '../platform/database/migrate.js';
import { withApp } from './with-app.js';

/** How a visitor signs in, kept beside the data for the owner of the folder to read. */
export const signInFile = (dataFolder: string): string => join(dataFolder, 'sign-in.txt');

export type Content = 'NOTHING' | 'UNFINISHED_DEMONSTRATION' | 'SOMETHING';

interface Found {
  readonly regions: number;
  readonly generated: number;
  readonly accounts: number;
}

/**
 * What a database holds. People are the last that a demonstration adds, all in one transaction: generated regions
 * without any were left by a start that was cut off. (The program that files for all units comes first.)
 */
export async function contentOf(dataSource: DataSource): Promise<Content> {
  const [found]: readonly Found[] = await dataSource.query(`
    select (select count(*) from region) as regions, (select count(*) from region where demonstration) as generated,
      (select count(*) from account where kind = 'PERSON') as accounts`);
  if (!found || (found.regions === 0 && found.accounts === 0)) return 'NOTHING';
  return found.regions === found.generated && found.accounts === 0 ? 'UNFINISHED_DEMONSTRATION' : 'SOMETHING';
}

/**
 * Loads the demonstration county and its accounts, each with a password of this installation, unless the database
 * holds something. What a start that was cut off left behind is made anew. Returns whether it loaded.
 */
export async function loadDemonstration(dataSource: DataSource, dataFolder: string): Promise<boolean> {
  const content = await contentOf(dataSource);
  if (content === 'SOMETHING') return false;
  if (content === 'UNFINISHED_DEMONSTRATION') await empty(dataSource);
  const clock = new ManualClock(new Date());
  await withApp(dataSource, (app) => app.get(DemonstrationService, { strict: false }).load(clock), clock);
  await withApp(dataSource, (app) => addAccounts(app.get(AccountsService, { strict: false }), dataFolder));
  return true;
}

async function empty(dataSource: DataSource): Promise<void> {
  await dataSource.query('drop schema public cascade; create schema public');
  await migrate(dataSource);
}

async function addAccounts(accounts: AccountsService, dataFolder: string): Promise<void> {
  const trouble = await accounts.addPeople(
    demonstrationAccounts.map((one) => ({ ...one, keepsPassword: true })),
    (added) => {
      const lines = demonstrationAccounts.map(({ name, role }, index) => {
        const { signInName = '', password = '' } = added[index] ?? {};
        return `${signInName.padEnd(14)} ${password}   ${name} (${role.toLowerCase()})`;
      });
      writeFileSync(signInFile(dataFolder), `${lines.join('\n')}\n`, { mode: 0o600 });
    },
  );
  if (trouble !== null) throw new Error(`The demonstration's accounts: ${trouble.kind}`);
}
