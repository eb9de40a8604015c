import { createRequire } from 'node:module';
import { relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from './command.mjs';
import { inRoot, root } from './paths.mjs';
import { reference, referenceFolder } from './reference/reference.mjs';

/** Folders in which nothing with these endings stands that was not generated. */
export const generatedFolders = [
  { folder: 'apps/dashboard/src/gql', ending: '' },
  { folder: referenceFolder, ending: '.md' },
];

/**
 * Everything that is made from something else and checked in all the same, so that a change of the API is seen
 * where changes are read: the schema that the server prints, the dashboard's types of its queries, and the
 * reference of what the catalogues hold.
 * Resolves to `[{ path, text }]`, paths from the root; writes nothing.
 */
export async function generated() {
  const printed = await schema();
  return [printed, ...(await clientTypes(printed.text)), ...(await reference())];
}

async function schema() {
  const { code, output } = await run(process.execPath, ['apps/server/dist/commands/print-schema.js'], {
    capture: true,
    env: { NODE_ENV: 'production' },
  });
  if (code !== 0) throw new Error(`The server could not print its schema:\n${output}`);
  return { path: 'apps/server/schema.graphql', text: output };
}

/** By the schema just printed: the one that is checked in may not know yet what a query asks for. */
async function clientTypes(schemaText) {
  const dashboard = inRoot('apps', 'dashboard');
  // The generator takes paths from the folder it is called in, and is installed for the dashboard.
  process.chdir(dashboard);
  const entry = createRequire(inRoot('apps', 'dashboard', 'package.json')).resolve('@graphql-codegen/cli');
  const { generate, loadContext } = await import(pathToFileURL(entry.replace('/cjs/', '/esm/')).href);
  const context = await loadContext('codegen.ts');
  context.updateConfig({ silent: true, errorsOnly: true, schema: schemaText });
  const files = await generate(context, false);
  process.chdir(root);
  return files.map(({ filename, content }) => ({
    path: relative(root, resolve(dashboard, filename)),
    text: content,
  }));
}
