import { runBin } from './command.mjs';

const worthMentioningMs = 2000;

/**
 * Builds what changed since the last build: everything, or one package with what it needs.
 * Resolves to whether it is built; prints the compiler's words if not. What it says goes to the standard error: a program
 * may be reading the output, as of `./mingjian read --json`.
 */
export async function built(name) {
  const mention = setTimeout(() => console.error('Building …'), worthMentioningMs);
  const { code, output } = await runBin(
    'turbo/bin/turbo',
    [
      ...['run', 'build', '--output-logs=errors-only', '--log-order=grouped', '--no-update-notifier'],
      ...(name ? [`--filter=${name}`] : []),
    ],
    { capture: true, env: { TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' } },
  );
  clearTimeout(mention);
  if (code === 0) return true;
  console.error(output);
  console.error('The build failed: the compiler says why above.');
  return false;
}
