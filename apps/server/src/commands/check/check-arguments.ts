import type { Text } from '@mingjian/domain';
import { parseArgs } from 'node:util';
import type { Locale } from '../../platform/locale.js';
import { checkWords } from './check-words.js';

export type CheckOrder =
  | {
      readonly kind: 'CHECK';
      readonly files: readonly string[];
      readonly json: boolean;
      readonly locale: Locale;
    }
  | { readonly kind: 'HELP'; readonly locale: Locale }
  | { readonly kind: 'USAGE'; readonly complaint: Text; readonly locale: Locale };

type Environment = Readonly<Record<string, string | undefined>>;

const options = {
  json: { type: 'boolean', default: false },
  units: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

/** What `check` is asked to do, or why that cannot be done. */
export function readCheckArguments(args: readonly string[], env: Environment): CheckOrder {
  const parsed = parsedOrNull(args);
  if (parsed === null) return usage(checkWords.unknownOption, localeOfEnvironment(env));
  const { values, positionals: files } = parsed;
  const locale = localeNamed(values.lang) ?? localeOfEnvironment(env);
  if (values.help) return { kind: 'HELP', locale };
  if (values.lang !== undefined && localeNamed(values.lang) === null)
    return usage(checkWords.unknownLanguage, locale);
  if (values.units !== undefined) return usage(checkWords.unitsNotBuilt, locale);
  if (files.length === 0) return usage(checkWords.noFile, locale);
  return { kind: 'CHECK', files, json: values.json, locale };
}

function parsedOrNull(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch {
    return null;
  }
}

function usage(complaint: Text, locale: Locale): CheckOrder {
  return { kind: 'USAGE', complaint, locale };
}

function localeNamed(name: string | undefined): Locale | null {
  return name === 'zh' || name === 'en' ? name : null;
}

/** Chinese unless the terminal is set to English; `C` and `POSIX` say nothing about the reader. */
function localeOfEnvironment(env: Environment): Locale {
  const set = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(
    (value) => value !== undefined && value !== '',
  );
  return set?.toLowerCase().startsWith('en') ? 'en' : 'zh';
}
