import { AccountsService } from '@mingjian/server/accounts/accounts.service';
import type { Role } from '@mingjian/server/accounts/permissions';
import { readFileSync } from 'node:fs';
import { at, post } from './world.js';
import type { Answer, World } from './world.js';

const documents: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(new URL('../../apps/dashboard/dist/persisted-documents.json', import.meta.url), 'utf8'),
);

/** A password that nothing can be said against. */
export const goodPassword = 'tulpe-regen-kupfer-72';

/** A browser at the door: it keeps the cookies that it is given, and sends what the dashboard sends. */
export class Browser {
  readonly cookies = new Map<string, string>();

  constructor(
    private readonly origin: string,
    private readonly headers: Readonly<Record<string, string>> = {},
  ) {}

  /** The answer of an operation of the dashboard by its name. */
  async send(
    name: string,
    variables: object = {},
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer> {
    const body = { operationName: name, variables, extensions: persisted(name) };
    const cookie = [...this.cookies].map(([key, value]) => `${key}=${value}`).join('; ');
    const answer = await post(this.origin, body, {
      ...(cookie !== '' && { cookie }),
      headers: { ...this.headers, ...headers },
    });
    for (const set of answer.headers.getSetCookie()) {
      const [, key = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      if (value === '') this.cookies.delete(key);
      else this.cookies.set(key, value);
    }
    return answer;
  }

  /** What one field of an operation answers. */
  async ask(name: string, field: string, variables: object = {}): Promise<unknown> {
    const { body } = await this.send(name, variables);
    return at(body, 'data', field) ?? at(body, 'errors', 0, 'extensions', 'code');
  }

  async signIn(name: string, password: string): Promise<unknown> {
    const answer = await this.ask('SignIn', 'signIn', { input: { name, password } });
    return at(answer, 'code') ?? at(answer, '__typename');
  }

  /** Seconds to wait; null when the try was taken. */
  async wait(name: string, password = 'wrong'): Promise<unknown> {
    return at(await this.ask('SignIn', 'signIn', { input: { name, password } }), 'retryAfterSeconds') ?? null;
  }

  get session(): string | undefined {
    return this.cookies.get('mingjian_session');
  }
}

/** By which the server knows an operation of the dashboard. */
export function persisted(name: string): object {
  const [hash] =
    Object.entries(documents).find(([, text]) =>
      new RegExp(`^(query|mutation) ${name}\\b`, 'm').test(text),
    ) ?? [];
  if (hash === undefined) throw new Error(`The dashboard sends no ${name}`);
  return { persistedQuery: { version: 1, sha256Hash: hash } };
}

/** A person whose one-time password was changed long ago; returns the password. */
export async function addPerson(
  world: World,
  name: string,
  scope: string,
  role: Role = 'CLERK',
): Promise<{ readonly id: string; readonly password: string }> {
  const added = await world.get(AccountsService).addPerson({ role, scope, name, keepsPassword: true });
  if (added.kind !== 'PERSON_ADDED') throw new Error(`${name}: ${added.kind}`);
  return { id: added.accountId, password: added.password };
}

/** What the region's log says last, newest first. */
export async function lastActs(world: World, regionId: string, count: number): Promise<readonly unknown[]> {
  const rows = await world.database.query<{ act: string; detail: Record<string, unknown> }>(
    'select act, detail from event where region_id = $1 order by sequence desc limit $2',
    [regionId, count],
  );
  return rows.map(({ act, detail }) => [
    act,
    Object.fromEntries(Object.entries(detail).filter(([key]) => key !== 'accountId')),
  ]);
}
