import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
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

/**
 * Tells one build of the program from another: the same for servers side by side that run the same code. The names of
 * the files it was put into hold hashes of what they hold.
 */
export function buildTag(): string {
  const names = readdirSync(new URL('../program/', import.meta.url)).sort();
  return createHash('sha256').update(names.join()).digest('base64url');
}
