import type { Locale } from '../../platform/locale.js';
import { readOptions, UsageTrouble } from '../command-options.js';
import { localeAsked } from '../locale-asked.js';
import type { Environment } from '../locale-asked.js';
import { checkWords } from './check-words.js';

export interface CheckOrder {
  readonly files: readonly string[];
  /** The folder with the units of the county whose report the only file is; null where the files are units' own. */
  readonly units: string | null;
  readonly json: boolean;
  readonly locale: Locale;
}

/** What `check` is asked to do. Throws a UsageTrouble where that cannot be done. */
export function readCheckArguments(args: readonly string[], env: Environment): CheckOrder {
  const given = readOptions(args, { json: 'flag', units: 'text', lang: 'text' });
  const locale = localeAsked(given.text('lang'), env);
  if (given.rest.length === 0) throw new UsageTrouble(checkWords.noFile);
  const units = given.text('units');
  if (units !== null && given.rest.length > 1) throw new UsageTrouble(checkWords.oneCounty);
  return { files: given.rest, units, json: given.flag('json'), locale };
}
