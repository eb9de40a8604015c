import type { Locale } from '../../platform/locale.js';
import { readOptions, UsageTrouble } from '../command-options.js';
import { checkWords } from './check-words.js';

export interface CheckOrder {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly locale: Locale;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** What `check` is asked to do. Throws a UsageTrouble where that cannot be done. */
export function readCheckArguments(args: readonly string[], env: Environment): CheckOrder {
  const given = readOptions(args, { json: 'flag', units: 'text', lang: 'text' });
  const language = given.text('lang');
  if (language !== null && language !== 'zh' && language !== 'en')
    throw new UsageTrouble(checkWords.unknownLanguage);
  if (given.text('units') !== null) throw new UsageTrouble(checkWords.unitsNotBuilt);
  if (given.rest.length === 0) throw new UsageTrouble(checkWords.noFile);
  return { files: given.rest, json: given.flag('json'), locale: language ?? localeOfEnvironment(env) };
}

/** Chinese unless the terminal is set to English; `C` and `POSIX` say nothing about the reader. */
function localeOfEnvironment(env: Environment): Locale {
  const set = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(
    (value) => value !== undefined && value !== '',
  );
  return set?.toLowerCase().startsWith('en') ? 'en' : 'zh';
}
