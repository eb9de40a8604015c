import type { Locale } from '../../platform/locale.js';
import { readOptions, UsageTrouble } from '../command-options.js';
import { localeAsked } from '../locale-asked.js';
import type { Environment } from '../locale-asked.js';

export interface ReadOrder {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly locale: Locale;
}

/** What `read` is asked to do. Throws a UsageTrouble where that cannot be done. */
export function readReadArguments(args: readonly string[], env: Environment): ReadOrder {
  const given = readOptions(args, { json: 'flag', lang: 'text' });
  const locale = localeAsked(given.text('lang'), env);
  if (given.rest.length === 0)
    throw new UsageTrouble({ zh: '没有指定要读取的文件。', en: 'No file was named.' });
  return { files: given.rest, json: given.flag('json'), locale };
}
