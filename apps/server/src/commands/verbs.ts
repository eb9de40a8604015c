import { UsageTrouble } from './command-options.js';

type Verb = (args: readonly string[]) => Promise<number>;

/** What a command of several verbs was asked to do. Throws a UsageTrouble for a verb that it does not have. */
export function verbOf(
  command: string,
  verbs: Readonly<Record<string, Verb>>,
  word: string | undefined,
): Verb {
  const verb = word !== undefined && Object.hasOwn(verbs, word) ? verbs[word] : undefined;
  if (verb) return verb;
  const known = Object.keys(verbs).join(' ');
  throw new UsageTrouble({
    zh: `${command} 之后可用：${known}`,
    en: `After ${command} there is: ${known}`,
  });
}
