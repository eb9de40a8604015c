/** Who may import whom: the domain imports nothing, nobody imports upwards. */
module.exports = {
  forbidden: [
    {
      name: 'domain-imports-nothing',
      severity: 'error',
      comment: 'The domain runs in the browser, in the server and in a test alike: no dependency at all.',
      from: { path: '^packages/domain/src' },
      to: { pathNot: '^packages/domain/src' },
    },
    {
      name: 'yearbook-imports-domain-only',
      severity: 'error',
      comment: 'Documents are made of reports: neither a server nor a screen is needed for one.',
      from: { path: '^packages/yearbook/src' },
      to: { path: '^(apps|tests|packages/(?!(yearbook|domain)/)|@mingjian/(?!domain))' },
    },
    {
      name: 'spreadsheet-imports-domain-only',
      severity: 'error',
      comment:
        'Workbooks are made of reports and read into them: neither a server nor a screen is needed for one.',
      from: { path: '^packages/spreadsheet/src' },
      to: { path: '^(apps|tests|packages/(?!(spreadsheet|domain)/)|@mingjian/(?!domain))' },
    },
    {
      name: 'dashboard-imports-domain-only',
      severity: 'error',
      from: { path: '^apps/dashboard' },
      to: { path: '^(apps/server|@mingjian/server)' },
    },
    {
      name: 'server-never-imports-screens',
      severity: 'error',
      from: { path: '^apps/server' },
      to: { path: '^(apps/dashboard|tests|@mingjian/(dashboard|tests))' },
    },
    {
      name: 'only-repositories-know-the-database',
      severity: 'error',
      comment: 'resolver -> service -> repository; SQL and TypeORM stay behind the last.',
      from: {
        path: '^apps/server/src/',
        pathNot: [
          '\\.repository\\.ts$',
          '\\.entity\\.ts$',
          '\\.module\\.ts$',
          '^apps/server/src/platform/database/',
          '^apps/server/src/commands/',
        ],
      },
      to: { path: 'node_modules/(typeorm|pg)/' },
    },
    {
      name: 'resolvers-ask-services',
      severity: 'error',
      comment:
        'A resolver checks permission, calls one service and maps the outcome: it reads no rows by itself.',
      from: { path: '\\.(resolver|controller)\\.ts$' },
      to: { path: '\\.(repository|entity)\\.ts$' },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'production-code-needs-production-dependencies',
      severity: 'error',
      from: { path: '^(apps/server|packages)/' },
      to: { dependencyTypes: ['npm-dev'] },
    },
  ],
  options: {
    // Another package of the workspace is met as what it builds: a leaf whose path still says whose it is.
    doNotFollow: { path: ['node_modules', '(^|/)dist/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
