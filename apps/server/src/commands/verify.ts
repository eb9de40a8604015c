import type { DataSource } from 'typeorm';
import { VerificationService } from '../filing/verification.service.js';
import { readOptions } from './command-options.js';
import { exitCodes } from './exit-codes.js';
import { demandConfig, withDatabase } from './open-database.js';
import { withApp } from './with-app.js';
import { complain, say } from './words.js';

/** `verify`: recomputes what is stored twice and walks the chains; says the first place where they differ. */
export async function verify(args: readonly string[]): Promise<number> {
  const head = readOptions(args, { head: 'text' }).text('head');
  return withDatabase(demandConfig(), (dataSource) => verifyArchive(dataSource, head));
}

/** Says what verification found, and ends as it did. */
export async function verifyArchive(dataSource: DataSource, head: string | null): Promise<number> {
  const outcome = await withApp(dataSource, (app) =>
    app.get(VerificationService, { strict: false }).verify(head === null ? {} : { head }),
  );
  if (outcome.kind === 'DIFFERENCE') {
    complain(outcome.where);
    return exitCodes.failed;
  }
  const { regions, events, versions, facts } = outcome;
  say({
    zh: `核验无误：${regions} 个地区，${events} 条记录，${versions} 份报告版本，${facts} 个数据。`,
    en: `All is as it was written: ${regions} regions, ${events} events, ${versions} versions, ${facts} facts.`,
  });
  return exitCodes.done;
}
