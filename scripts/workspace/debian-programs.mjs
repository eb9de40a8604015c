import { spawnSync } from 'node:child_process';
import { ensureDebianPackage } from './debian-package.mjs';

const answers = (program, ...args) => spawnSync(program, args, { stdio: 'ignore' }).status === 0;

/**
 * What the examples on the page of the API are written for: curl and jq, Python, Java. Resolves to null, or to why not
 * and what to do.
 */
export function ensureExamplePrograms() {
  return ensureDebianPackage({
    what: 'curl, jq, Python or Java for the examples',
    // `java FILE.java` compiles: a runtime alone has no compiler.
    isThere: () =>
      answers('curl', '--version') &&
      answers('jq', '--version') &&
      answers('python3', '--version') &&
      answers('javac', '-version'),
    packages: ['curl', 'jq', 'python3', 'default-jdk-headless'],
  });
}
