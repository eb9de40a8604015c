import type { BoundDocument } from '../bound/document.js';

/** A notice is a few pages that are read from their first line: its text begins right under its title. */
export function hasContents({ manifest }: BoundDocument): boolean {
  return manifest.kind !== 'NOTICE';
}
