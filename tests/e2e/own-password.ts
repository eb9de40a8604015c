import { readFileSync } from 'node:fs';
import type { Credentials } from './credentials.js';

const documents: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(new URL('../../apps/dashboard/dist/persisted-documents.json', import.meta.url), 'utf8'),
);

/** Puts a password of one's own in the place of the one-time password, as the dashboard asks everybody to. */
export async function withOwnPassword(origin: string, { name, password }: Credentials): Promise<Credentials> {
  const own = `kupfer-${password}`;
  const signedIn = await send(origin, 'SignIn', { name, password });
  const answer = await signedIn.text();
  if (!answer.includes('SignedIn')) throw new Error(`${name} is not let in: ${answer}`);
  const cookie = signedIn.headers
    .getSetCookie()
    .map((set) => set.split(';')[0])
    .join('; ');
  const changed = await send(origin, 'ChangePassword', { current: password, next: own }, cookie);
  const text = await changed.text();
  if (!text.includes('PasswordChanged')) throw new Error(`${name} has no password of their own: ${text}`);
  return { name, password: own };
}

function send(origin: string, operationName: string, input: object, cookie = ''): Promise<Response> {
  const [sha256Hash] =
    Object.entries(documents).find(([, text]) => text.startsWith(`mutation ${operationName}(`)) ?? [];
  const extensions = { persistedQuery: { version: 1, sha256Hash } };
  return fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(cookie !== '' && { cookie }) },
    body: JSON.stringify({ operationName, variables: { input }, extensions }),
  });
}
