import { parseArgs } from 'node:util';
import type { Text } from '@mingjian/domain';

/** A command called with words it does not know, or without those it needs. */
export class UsageTrouble extends Error {
  override readonly name = 'UsageTrouble';

  constructor(readonly text: Text) {
    super(text.en);
  }
}

type Wanted = Readonly<Record<string, 'text' | 'flag'>>;

export interface GivenOptions {
  /** The value of an option, or null when it was not given. */
  text(name: string): string | null;
  /** The value of an option that must be given. Throws a UsageTrouble without it. */
  demanded(name: string): string;
  flag(name: string): boolean;
  readonly rest: readonly string[];
}

/** Reads the words after a command's name. Throws a UsageTrouble for options that it does not have. */
export function readOptions(args: readonly string[], wanted: Wanted): GivenOptions {
  const { values, positionals } = parsed(args, wanted);
  const text = (name: string): string | null => {
    const value = values[name];
    return typeof value === 'string' && value !== '' ? value : null;
  };
  return {
    text,
    demanded(name) {
      const value = text(name);
      if (value !== null) return value;
      throw new UsageTrouble({ zh: `缺少 --${name}`, en: `--${name} is missing` });
    },
    flag: (name) => values[name] === true,
    rest: positionals,
  };
}

/** The one file that a command without options is given. Throws a UsageTrouble for none or several. */
export function oneFile(args: readonly string[]): string {
  const [file, ...others] = readOptions(args, {}).rest;
  if (file !== undefined && others.length === 0) return file;
  throw new UsageTrouble({ zh: '请给出一个文件名', en: 'Name one file' });
}

function parsed(
  args: readonly string[],
  wanted: Wanted,
): { readonly values: Readonly<Record<string, unknown>>; readonly positionals: readonly string[] } {
  const options = Object.fromEntries(
    Object.entries(wanted).map(([name, kind]) => [
      name,
      { type: kind === 'flag' ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UsageTrouble({ zh: `参数有误：${error.message}`, en: error.message });
  }
}
