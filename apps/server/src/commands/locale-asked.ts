import type { Locale } from '../platform/locale.js';
import { UsageTrouble } from './command-options.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The language of `--lang`, else that of the terminal. Throws a UsageTrouble for any but the two. */
export function localeAsked(language: string | null, env: Environment): Locale {
  if (language !== null && language !== 'zh' && language !== 'en')
    throw new UsageTrouble({ zh: '--lang 只能是 zh 或 en。', en: '--lang is zh or en.' });
  return language ?? localeOfEnvironment(env);
}

/** Chinese unless the terminal is set to English; `C` and `POSIX` say nothing about the reader. */
function localeOfEnvironment(env: Environment): Locale {
  const set = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(
    (value) => value !== undefined && value !== '',
  );
  return set?.toLowerCase().startsWith('en') ? 'en' : 'zh';
}
