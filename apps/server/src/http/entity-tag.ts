import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Authentication } from '../accounts/authentication.service.js';
import type { Grant } from '../accounts/viewer.js';

/** What an answer depends on beside the figures in the database. */
export interface Question {
  readonly today: string;
  readonly locale: string;
  readonly source: string;
  readonly variables: unknown;
}

/**
 * The tag under which a browser keeps an answer: it changes with the program, the viewer's grants, the logs, the
 * judgements, the drafts of the viewer's units, the day and the question. Null where an answer is not to be kept:
 * nobody's, and those of a role that sees the drafts of a whole region.
 */
export function entityTagOf(
  build: string,
  authentication: Authentication,
  { today, locale, source, variables }: Question,
): string | null {
  if (authentication.by === 'NOTHING') return null;
  const { viewer, state } = authentication.bearer;
  if (state === null || viewer.grants.some(seesDraftsOfRegion)) return null;
  const grants = viewer.grants.map((grant) => [
    grant.role,
    grant.scope === 'UNIT' ? grant.unitId : grant.regionId,
    grant.yearTo,
    [...grant.regionIds].sort(),
  ]);
  const parts = [build, viewer.accountId, viewer.name, grants, state, today, locale, source, variables];
  return `"${createHash('sha256').update(JSON.stringify(parts)).digest('base64url')}"`;
}

function seesDraftsOfRegion({ scope, role }: Grant): boolean {
  return scope === 'REGION' && (role === 'CLERK' || role === 'APPROVER');
}

/** The files by which the program begins are called what they are; the names of all others bear hashes of what they hold. */
const entries = ['cli.js', 'document-thread-worker.js'];

/** Tells one build of the program from another: the same for servers side by side that run the same code. */
export function buildTag(): string {
  const program = new URL('../program/', import.meta.url);
  const hash = createHash('sha256').update(readdirSync(program).sort().join());
  for (const entry of entries) hash.update(readFileSync(new URL(entry, program)));
  return hash.digest('base64url');
}
