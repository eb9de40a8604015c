import type { Run } from '../bound/document.js';

/** What stands in a place of a sentence: words, a figure, or several runs. */
export type Filling = string | Run | readonly Run[];

const place = /\{(\w+)\}/g;

/** A sentence with its places filled in; a place that nothing fills is a mistake of the program. */
export function fill(template: string, fillings: Readonly<Record<string, Filling>> = {}): readonly Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const match of template.matchAll(place)) {
    const name = match[1] ?? '';
    const filling = fillings[name];
    if (filling === undefined) throw new Error(`Nothing fills {${name}} in “${template}”`);
    if (match.index > at) runs.push({ words: template.slice(at, match.index) });
    runs.push(...runsOf(filling));
    at = match.index + match[0].length;
  }
  if (at < template.length) runs.push({ words: template.slice(at) });
  return joined(runs);
}

function runsOf(filling: Filling): readonly Run[] {
  if (typeof filling === 'string') return filling === '' ? [] : [{ words: filling }];
  return 'words' in filling || 'figure' in filling ? [filling] : filling;
}

/** Runs one after the other, with words between them: A、B、C. */
export function listed(parts: readonly (readonly Run[])[], between: string): readonly Run[] {
  return joined(parts.flatMap((part, at) => (at === 0 ? part : [{ words: between }, ...part])));
}

/** Words that follow words are one run. */
function joined(runs: readonly Run[]): readonly Run[] {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if ('words' in run && last && 'words' in last) all[all.length - 1] = { words: last.words + run.words };
    else all.push(run);
  }
  return all;
}
