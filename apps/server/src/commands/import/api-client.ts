import { setTimeout as wait } from 'node:timers/promises';
import type { Locale } from '../../platform/locale.js';
import { StartTrouble } from '../../platform/start-trouble.js';

/** Any part of an answer: what is looked for may not be there. */
export class Json {
  constructor(private readonly value: unknown) {}

  at(...path: readonly (string | number)[]): Json {
    return path.reduce<Json>((json, key) => {
      const { value } = json;
      return new Json(
        typeof value === 'object' && value !== null
          ? (value as Readonly<Record<string | number, unknown>>)[key]
          : undefined,
      );
    }, this);
  }

  get text(): string | null {
    return typeof this.value === 'string' ? this.value : null;
  }

  get number(): number | null {
    return typeof this.value === 'number' ? this.value : null;
  }

  get list(): readonly Json[] {
    return Array.isArray(this.value) ? this.value.map((one) => new Json(one)) : [];
  }

  get isTrue(): boolean {
    return this.value === true;
  }

  get isAbsent(): boolean {
    return this.value === null || this.value === undefined;
  }
}

/** The server answered with a refusal of the whole request. */
export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

const usualPauseSeconds = 5;

/** The product as a program meets it from outside. A server that asks for patience gets it. */
export class ApiClient {
  constructor(
    private readonly server: URL,
    private readonly token: string,
    private readonly locale: Locale,
  ) {}

  /** The data of an answer. Throws Refused, and StartTrouble where there is no server. */
  async graphql(query: string, variables: Readonly<Record<string, unknown>>): Promise<Json> {
    const body = JSON.stringify({ query, variables });
    const answer = await this.send('/graphql', body, { 'content-type': 'application/json' });
    return answer.at('data');
  }

  /** Brings a document; answers its hash. */
  async bring(name: string, bytes: Uint8Array): Promise<string> {
    const headers = { 'content-type': typeOf(name), 'x-document-name': encodeURIComponent(name) };
    const answer = await this.send('/documents', new Uint8Array(bytes), headers);
    return answer.at('sha256').text ?? '';
  }

  private async send(
    path: string,
    body: string | Uint8Array<ArrayBuffer>,
    headers: Readonly<Record<string, string>>,
  ): Promise<Json> {
    for (;;) {
      const response = await this.reach(path, body, headers);
      const answer = new Json(await response.json().catch(() => null));
      if (response.status === 429) {
        await wait(Number(response.headers.get('retry-after') ?? usualPauseSeconds) * 1000);
        continue;
      }
      const error = answer.at('errors', 0);
      if (response.ok && error.isAbsent) return answer;
      throw new Refused(
        error.at('extensions', 'code').text ?? `HTTP_${response.status}`,
        error.at('message').text ?? response.statusText,
      );
    }
  }

  private async reach(
    path: string,
    body: string | Uint8Array<ArrayBuffer>,
    headers: Readonly<Record<string, string>>,
  ): Promise<Response> {
    try {
      return await fetch(new URL(path, this.server), {
        method: 'POST',
        body,
        headers: { ...headers, authorization: `Bearer ${this.token}`, 'x-locale': this.locale },
      });
    } catch (cause) {
      throw new StartTrouble(
        {
          zh: `连不上 ${this.server.href}。请先启动服务（./mingjian serve），或用 --server 指定地址；再次运行会从断处继续。`,
          en: `${this.server.href} cannot be reached. Start the server (./mingjian serve) or name it with --server; run again, it goes on where it stopped.`,
        },
        { cause },
      );
    }
  }
}

function typeOf(name: string): string {
  if (/\.html?$/i.test(name)) return 'text/html';
  return /\.txt$/i.test(name) ? 'text/plain' : 'application/octet-stream';
}
