/** A place in a list ordered by code, opaque to whoever pages through it. */
export function cursorOf(code: string): string {
  return Buffer.from(code, 'utf8').toString('base64url');
}

/** The code that a cursor stands for; null when it is none of ours. */
export function codeOf(cursor: string): string | null {
  const code = Buffer.from(cursor, 'base64url').toString('utf8');
  return cursorOf(code) === cursor && code !== '' ? code : null;
}
