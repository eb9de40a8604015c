import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDebianPackage } from './debian-package.mjs';

const folder = '/usr/lib/postgresql';
const settings = '/etc/postgresql-common/createcluster.conf';

/** Sees to Debian's PostgreSQL, onto which a backup is restored; resolves to null, or to why not and what to do. */
export function ensureDebianPostgres() {
  return ensureDebianPackage({
    what: "PostgreSQL of Debian's",
    isThere: () =>
      existsSync(folder) &&
      readdirSync(folder).some((version) => existsSync(join(folder, version, 'bin/initdb'))),
    packages: ['postgresql'],
    before: withoutServer,
  });
}

/** The tests start a server of their own: installing must not start one that listens on the usual port. */
function withoutServer() {
  if (existsSync(settings)) return;
  mkdirSync('/etc/postgresql-common', { recursive: true });
  writeFileSync(settings, 'create_main_cluster = false\n');
}
