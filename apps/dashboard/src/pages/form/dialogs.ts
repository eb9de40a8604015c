import { lazy } from 'react';

const load = {
  file: () => import('./file-dialog'),
  document: () => import('./document-dialog'),
  version: () => import('./version-dialog'),
  conflict: () => import('./conflict-dialog'),
};

/** Dialogs come after the form: the first view does not wait for them. */
export const FileDialog = lazy(async () => ({ default: (await load.file()).FileDialog }));
export const DocumentDialog = lazy(async () => ({ default: (await load.document()).DocumentDialog }));
export const VersionDialog = lazy(async () => ({ default: (await load.version()).VersionDialog }));
export const ConflictDialog = lazy(async () => ({ default: (await load.conflict()).ConflictDialog }));

/** Fetches them while the line is there: a form that loses it must still be able to show a conflict. */
export function fetchDialogs(): void {
  for (const fetch of Object.values(load)) void fetch().catch(() => undefined);
}
