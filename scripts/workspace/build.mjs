import { runBin } from './command.mjs';

const worthMentioningMs = 2000;

/** Builds what changed since the last build; ends the process with the compiler's words when it fails. */
export async function ensureBuild() {
  const mention = setTimeout(() => console.log('Building …'), worthMentioningMs);
  const { code, output } = await runBin(
    'turbo/bin/turbo',
    ['run', 'build', '--output-logs=errors-only', '--log-order=grouped', '--no-update-notifier'],
    { capture: true, env: { TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' } },
  );
  clearTimeout(mention);
  if (code === 0) return;
  console.error(output);
  console.error('The build failed: the compiler says why above.');
  process.exit(code);
}
