import { ApolloLink, Observable } from '@apollo/client';
import type { DocumentNode } from 'graphql';
import { chosenLanguage } from './chosen-language';
import { noteAnswer, noteSilence } from './connection';

/** The server could not be reached at all: no network, or no answer that is of this program. */
export class UnreachableError extends Error {
  override readonly name = 'UnreachableError';
}

const endpoint = '/graphql';
/** Servers and the proxies of offices refuse longer addresses; a question with more in it goes by POST. */
const longestSearch = 4000;

/**
 * Sends operations by the hash of their text, never the text itself: the server answers people only what this
 * dashboard was built with. Queries go by GET, so that the browser keeps the answer and an unchanged page costs
 * one 304; everything else goes by POST.
 */
export function trustedLink(): ApolloLink {
  return new ApolloLink(
    (operation) =>
      new Observable((observer) => {
        const abort = new AbortController();
        send(operation, abort.signal).then(
          (result) => {
            noteAnswer(new Date());
            observer.next(result);
            observer.complete();
          },
          (error: unknown) => {
            if (abort.signal.aborted) return;
            if (error instanceof UnreachableError) noteSilence();
            observer.error(error);
          },
        );
        return () => abort.abort();
      }),
  );
}

async function send(operation: ApolloLink.Operation, signal: AbortSignal): Promise<ApolloLink.Result> {
  const { operationName, variables, query } = operation;
  const extensions = { persistedQuery: { version: 1, sha256Hash: hashOf(query) } };
  const body = { operationName, variables, extensions };
  const search = asSearch(body);
  const response = await reach(
    String(operation.operationType) === 'query' && search.length <= longestSearch
      ? fetch(`${endpoint}?${search}`, {
          // The browser asks again each time and takes its copy when the server answers "not modified".
          cache: 'no-cache',
          headers: { accept: 'application/json', ...chosenLanguage() },
          signal,
        })
      : fetch(endpoint, {
          method: 'POST',
          headers: { accept: 'application/json', 'content-type': 'application/json', ...chosenLanguage() },
          body: JSON.stringify(body),
          signal,
        }),
  );
  return resultOf(response);
}

async function reach(request: Promise<Response>): Promise<Response> {
  try {
    return await request;
  } catch (cause) {
    throw new UnreachableError('The server cannot be reached', { cause });
  }
}

/** Refusals before GraphQL have the shape of GraphQL errors; anything else comes from a proxy on the way. */
async function resultOf(response: Response): Promise<ApolloLink.Result> {
  if (!(response.headers.get('content-type') ?? '').includes('json'))
    throw new UnreachableError(`Answered ${response.status} without JSON`);
  const result: ApolloLink.Result = await response.json();
  const retryAfter = Number(response.headers.get('retry-after') ?? '');
  if (response.status !== 429 || !result.errors || retryAfter === 0) return result;
  return {
    ...result,
    errors: result.errors.map((error) => ({
      ...error,
      extensions: { ...error.extensions, retryAfterSeconds: retryAfter },
    })),
  };
}

function asSearch(body: {
  readonly operationName: string | undefined;
  readonly variables: unknown;
  readonly extensions: unknown;
}): string {
  const search = new URLSearchParams();
  if (body.operationName !== undefined) search.set('operationName', body.operationName);
  search.set('variables', JSON.stringify(body.variables));
  search.set('extensions', JSON.stringify(body.extensions));
  return search.toString();
}

/** The hash that the generator put beside the document. */
function hashOf(document: DocumentNode): string {
  const meta: unknown = '__meta__' in document ? document.__meta__ : undefined;
  if (typeof meta === 'object' && meta !== null && 'hash' in meta && typeof meta.hash === 'string')
    return meta.hash;
  throw new Error('An operation without a hash: run the generator');
}
