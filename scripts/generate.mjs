// `npm run generate`: writes the files that are made from others. With `--check` it writes nothing and fails when one
// of them is not what would be written, naming it.
import './workspace/demand-node.mjs';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { built } from './workspace/build.mjs';
import { installed } from './workspace/dependencies.mjs';
import { generated, generatedFolders } from './workspace/generated.mjs';
import { inRoot } from './workspace/paths.mjs';

const onlyChecks = process.argv.includes('--check');

// The dashboard does not compile before its types are generated: only the server is built here.
if (!(await installed()) || !(await built('@mingjian/server'))) process.exit(1);
const files = await generated();
const stale = leftOver(files);
const changed = files.filter(({ path, text }) => contentOf(path) !== text).map(({ path }) => path);

if (onlyChecks) {
  for (const path of changed) console.error(`${path} is not what would be generated: run npm run generate`);
  for (const path of stale) console.error(`${path} is generated no more: run npm run generate`);
  process.exitCode = changed.length + stale.length > 0 ? 1 : 0;
} else {
  for (const { path, text } of files) write(path, text);
  for (const path of stale) rmSync(inRoot(path));
  console.log(
    changed.length + stale.length > 0 ? `Written: ${[...changed, ...stale].join(', ')}` : 'Nothing changed',
  );
}

function leftOver(written) {
  const known = new Set(written.map(({ path }) => path));
  return generatedFolders
    .filter(({ folder }) => existsSync(inRoot(folder)))
    .flatMap(({ folder, ending }) =>
      readdirSync(inRoot(folder))
        .filter((name) => name.endsWith(ending))
        .map((name) => `${folder}/${name}`),
    )
    .filter((path) => !known.has(path));
}

function contentOf(path) {
  return existsSync(inRoot(path)) ? readFileSync(inRoot(path), 'utf8') : null;
}

function write(path, text) {
  mkdirSync(dirname(inRoot(path)), { recursive: true });
  writeFileSync(inRoot(path), text);
}
