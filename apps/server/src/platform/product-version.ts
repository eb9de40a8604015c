import { createRequire } from 'node:module';

const about: unknown = createRequire(import.meta.url)('../../package.json');

/** Which version of the product this is. */
export const productVersion: string =
  typeof about === 'object' && about !== null && 'version' in about ? String(about.version) : '';
