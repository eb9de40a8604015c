import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. All paths of the commands hang from here, so that they can be called from any folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

export const inRoot = (...parts) => join(root, ...parts);
