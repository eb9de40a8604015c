import { textProblem } from '@mingjian/domain';
import type { BadPlace } from '@mingjian/domain';
import type { BoundDocument, Run } from '@mingjian/yearbook';

/** A paragraph as it is brought: each run is either words or the key of a figure. */
export interface BroughtRun {
  readonly words: string | null;
  readonly figure: string | null;
}

/** Characters of a whole paragraph, its figures left out. */
export const longestParagraph = 4_000;
const mostRuns = 400;

export type ReadRuns =
  | { readonly kind: 'READ'; readonly runs: readonly Run[] }
  | { readonly kind: 'BAD_VALUE'; readonly places: readonly BadPlace[] };

/** Figures stay bound: a run names one of the document's own, or holds words. Runs without words fall away. */
export function readRuns(brought: readonly BroughtRun[], { figures }: BoundDocument): ReadRuns {
  if (brought.length > mostRuns) return bad([{ path: 'runs', reason: 'TOO_MANY' }]);
  const known = new Set(figures.map(({ key }) => key));
  const places: BadPlace[] = [];
  const runs: Run[] = [];
  brought.forEach(({ words, figure }, index) => {
    const path = `runs[${index}]`;
    if ((words === null) === (figure === null)) places.push({ path, reason: 'EMPTY' });
    else if (figure !== null) {
      if (known.has(figure)) runs.push({ figure });
      else places.push({ path: `${path}.figure`, reason: 'UNKNOWN_NAME' });
    } else if (words !== null) {
      const problem = textProblem(words, longestParagraph);
      if (problem !== null) places.push({ path: `${path}.words`, reason: problem });
      else if (words !== '') runs.push({ words });
    }
  });
  if (places.length > 0) return bad(places);
  const length = runs.reduce((sum, run) => sum + ('words' in run ? run.words.length : 0), 0);
  if (length > longestParagraph) return bad([{ path: 'runs', reason: 'TOO_LONG' }]);
  const isBlank = runs.every((run) => 'words' in run && run.words.trim() === '');
  return isBlank ? bad([{ path: 'runs', reason: 'EMPTY' }]) : { kind: 'READ', runs };
}

function bad(places: readonly BadPlace[]): ReadRuns {
  return { kind: 'BAD_VALUE', places };
}
