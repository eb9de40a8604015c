import type { Locale } from '../../platform/locale.js';
import { readOptions, UsageTrouble } from '../command-options.js';
import { localeAsked } from '../locale-asked.js';
import type { Environment } from '../locale-asked.js';
import { checkWords } from './check-words.js';

export interface CheckOrder {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly locale: Locale;
}

/** What `check` is asked to do. Throws a UsageTrouble where that cannot be done. */
export function readCheckArguments(args: readonly string[], env: Environment): CheckOrder {
  const given = readOptions(args, { json: 'flag', units: 'text', lang: 'text' });
  const locale = localeAsked(given.text('lang'), env);
  if (given.text('units') !== null) throw new UsageTrouble(checkWords.unitsNotBuilt);
  if (given.rest.length === 0) throw new UsageTrouble(checkWords.noFile);
  return { files: given.rest, json: given.flag('json'), locale };
}
