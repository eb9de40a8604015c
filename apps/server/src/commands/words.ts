import type { Text } from '@mingjian/domain';

/** Both languages, one under the other: whoever starts a server may read either. */
export function both({ zh, en }: Text): string {
  return `${zh}\n${en}`;
}

export function say(text: Text | string): void {
  process.stdout.write(`${typeof text === 'string' ? text : both(text)}\n`);
}

export function complain(text: Text | string): void {
  process.stderr.write(`${typeof text === 'string' ? text : both(text)}\n`);
}
