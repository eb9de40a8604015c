import { defineConfig } from 'vitest/config';

const e2e = process.env['MINGJIAN_E2E'] === 'skip' ? ['**/e2e/**'] : [];

export default defineConfig({
  test: {
    root: import.meta.dirname,
    // One PostgreSQL server for the whole run: each file copies a database of its own.
    globalSetup: ['database-cluster.ts'],
    include: ['**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/results/**', ...e2e],
    // What was built is loaded by Node itself, as it is when it runs: bundled with the tests, parts of the server
    // would meet two copies of GraphQL.
    server: { deps: { external: [/\/apps\/server\/dist\//, /\/packages\/domain\/dist\//] } },
    // A forgotten `.only` would turn the whole run green.
    allowOnly: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Two cores: each file may start a server and a database of its own.
    maxWorkers: 2,
  },
});
