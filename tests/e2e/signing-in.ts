import { readFileSync } from 'node:fs';
import type { BrowserContext } from 'playwright-core';
import type { Credentials } from './credentials.js';

const documents: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(new URL('../../apps/dashboard/dist/persisted-documents.json', import.meta.url), 'utf8'),
);

/** Signs a window in as the page would, without opening it. */
export async function signInWindow(
  context: BrowserContext,
  origin: string,
  { name, password }: Credentials,
): Promise<void> {
  const answer = await context.request.post(`${origin}/graphql`, {
    data: mutation('SignIn', { name, password }),
  });
  demand(await answer.text(), 'SignedIn', `${name} is not let in`);
}

/** Puts a password of one's own in the place of the one-time password, as the dashboard asks everybody to. */
export async function withOwnPassword(origin: string, { name, password }: Credentials): Promise<Credentials> {
  const own = `kupfer-${password}`;
  const signedIn = await send(origin, mutation('SignIn', { name, password }));
  demand(await signedIn.text(), 'SignedIn', `${name} is not let in`);
  const cookie = signedIn.headers
    .getSetCookie()
    .map((set) => set.split(';')[0])
    .join('; ');
  const changed = await send(origin, mutation('ChangePassword', { current: password, next: own }), cookie);
  demand(await changed.text(), 'PasswordChanged', `${name} has no password of their own`);
  return { name, password: own };
}

function demand(answer: string, type: string, otherwise: string): void {
  if (!answer.includes(type)) throw new Error(`${otherwise}: ${answer}`);
}

/** A mutation of the dashboard's own, named by its hash. */
function mutation(operationName: string, input: object): object {
  const [sha256Hash] =
    Object.entries(documents).find(([, text]) => text.startsWith(`mutation ${operationName}(`)) ?? [];
  return { operationName, variables: { input }, extensions: { persistedQuery: { version: 1, sha256Hash } } };
}

function send(origin: string, body: object, cookie = ''): Promise<Response> {
  return fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(cookie !== '' && { cookie }) },
    body: JSON.stringify(body),
  });
}
