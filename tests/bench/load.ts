import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';

/** One question to one server, as it goes over the wire. */
export interface Ask {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** What every answer must bear and hold: a server is not fast because it refuses. */
  readonly expected: { readonly status: 200 | 304; readonly text: string };
  /** What who asked has to do to hold the answer; it is timed with the asking. Left out, the text is the answer. */
  readonly read?: (body: string) => unknown;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}

/** A question in JSON whose good answer holds `text`. */
export function post(
  url: string,
  body: unknown,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): Ask {
  return {
    url,
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
    expected: { status: 200, text },
  };
}

/** Sends one question and reads the whole answer. */
export async function send({ url, method, headers, body }: Ask, agent?: Agent): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      url,
      { method, headers: { ...headers, 'content-length': Buffer.byteLength(body) }, ...(agent && { agent }) },
      (response) => {
        const { statusCode = 0, headers: received } = response;
        text(response).then((read) => resolve({ status: statusCode, headers: received, body: read }), reject);
      },
    );
    outgoing.once('error', reject);
    outgoing.end(body);
  });
}

/** Asks once and gives the answer's JSON. Throws when it is not what was expected. */
export async function answerTo(ask: Ask): Promise<unknown> {
  const answer = await send(ask);
  demandExpected(ask, answer);
  return JSON.parse(answer.body);
}

function demandExpected({ url, expected }: Ask, { status, body }: Answer): void {
  if (status !== expected.status || !body.includes(expected.text))
    throw new Error(`${url} answered ${status}: ${body.slice(0, 2000)}`);
}

/**
 * Sends every ask of the list once over so many connections and gives the rate, in requests a second.
 * Throws when a single answer is not what was expected.
 */
export async function requestsPerSecond(asks: readonly Ask[], connections: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const waiting = asks.values();
  const connection = async (): Promise<void> => {
    for (const ask of waiting) {
      const answer = await send(ask, agent);
      demandExpected(ask, answer);
      ask.read?.(answer.body);
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: connections }, connection));
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  return asks.length / seconds;
}
