import { Refusal } from '../platform/refusals.js';

/** What a request asks to be run: a query's text, or the hash of one that is known here. */
export interface AskedOperation {
  readonly query: string | null;
  readonly hash: string | null;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

const hashPattern = /^[0-9a-f]{64}$/;
/** Levels of lists and objects in variables: a report has five. */
const deepestVariables = 24;

/** The body of a POST. Throws BAD_REQUEST for what is no request of GraphQL's. */
export function askedInBody(body: unknown): AskedOperation {
  if (!isRecord(body)) throw new Refusal('BAD_REQUEST');
  return askedOperation(body['query'], body['operationName'], body['variables'], body['extensions']);
}

/** The parameters of a GET: variables and extensions are JSON texts. */
export function askedInSearch(search: unknown): AskedOperation {
  if (!isRecord(search)) throw new Refusal('BAD_REQUEST');
  return askedOperation(
    search['query'],
    search['operationName'],
    json(search['variables']),
    json(search['extensions']),
  );
}

function askedOperation(
  query: unknown,
  operationName: unknown,
  variables: unknown,
  extensions: unknown,
): AskedOperation {
  const hash = hashIn(extensions);
  if (!isAbsent(query) && typeof query !== 'string') throw new Refusal('BAD_REQUEST');
  if (!isAbsent(operationName) && typeof operationName !== 'string') throw new Refusal('BAD_REQUEST');
  if (!isAbsent(variables) && !isRecord(variables)) throw new Refusal('BAD_REQUEST');
  if (hash === null && typeof query !== 'string') throw new Refusal('BAD_REQUEST');
  if (!isShallow(variables)) throw new Refusal('BAD_REQUEST');
  return {
    query: typeof query === 'string' ? query : null,
    hash,
    operationName: typeof operationName === 'string' && operationName !== '' ? operationName : null,
    variables: isRecord(variables) ? variables : {},
  };
}

function hashIn(extensions: unknown): string | null {
  if (isAbsent(extensions)) return null;
  if (!isRecord(extensions)) throw new Refusal('BAD_REQUEST');
  const persisted = extensions['persistedQuery'];
  if (isAbsent(persisted)) return null;
  const hash = isRecord(persisted) ? persisted['sha256Hash'] : null;
  if (typeof hash !== 'string' || !hashPattern.test(hash)) throw new Refusal('UNKNOWN_QUERY');
  return hash;
}

function json(text: unknown): unknown {
  if (isAbsent(text) || text === '') return undefined;
  if (typeof text !== 'string') throw new Refusal('BAD_REQUEST');
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('BAD_REQUEST');
  }
}

/** Whether nothing is nested so deep that a program walking it would run out of room. */
function isShallow(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepestVariables) return false;
    level = level.flatMap((one): unknown[] =>
      typeof one === 'object' && one !== null ? Object.values(one) : [],
    );
  }
  return true;
}

function isAbsent(value: unknown): value is null | undefined {
  return value === undefined || value === null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
