import { readFileSync } from 'node:fs';

/** The lines of a table that ships with this package (`data/`); where it comes from stands in `data/README.md`. */
export function dataLines(name: string): readonly string[] {
  return readFileSync(new URL(`../data/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}

/** Made when it is first asked for and kept: a reader that meets no damage loads no tables. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
