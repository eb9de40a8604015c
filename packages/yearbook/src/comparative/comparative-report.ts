import type { BoundDocument, Manifest } from '../bound/document.js';
import { finished } from '../bound/finished.js';
import type { CountyFacts } from '../facts/county-facts.js';
import { dayInWords } from '../words/days.js';
import { applicationsChapter } from './chapters/applications.js';
import { carryingChapter } from './chapters/carrying.js';
import { changesChapter } from './chapters/changes.js';
import { copiesChapter } from './chapters/copies.js';
import { filingChapter } from './chapters/filing.js';
import { handlingChapter } from './chapters/handling.js';
import { leagueChapter } from './chapters/league.js';
import { matrixChapter } from './chapters/matrix.js';
import { breaksChapter, methodChapter } from './chapters/method.js';
import { openingChapter } from './chapters/opening.js';
import { outliersChapter } from './chapters/outliers.js';
import { pagesChapter } from './chapters/pages.js';
import { practicesChapter } from './chapters/practices.js';
import { promisesChapter } from './chapters/promises.js';
import { trendsChapter } from './chapters/trends.js';
import type { Locale } from '../writing/document-writing.js';
import { comparativeWriting } from './writing.js';

/** In the order in which they are printed. A further chapter is its file and a line here. */
const chapters = [
  openingChapter,
  filingChapter,
  leagueChapter,
  matrixChapter,
  practicesChapter,
  applicationsChapter,
  handlingChapter,
  carryingChapter,
  changesChapter,
  trendsChapter,
  outliersChapter,
  copiesChapter,
  promisesChapter,
  breaksChapter,
  methodChapter,
  pagesChapter,
] as const;

/** The comparative yearly report of a county: the same facts, language and edits give the same document. */
export function comparativeReport(
  facts: CountyFacts,
  locale: Locale,
  edits: Manifest['edits'] = [],
): BoundDocument {
  const w = comparativeWriting(facts, locale);
  const blocks = chapters.flatMap((chapter) => chapter(w));
  const { region, year, madeOn, basis, isDemonstration } = facts;
  const name = locale === 'zh' ? `${region.above ?? ''}${region.name}` : region.name;
  return finished(facts, {
    kind: 'COMPARATIVE',
    locale,
    title: [w.word('title.first', { region: name, year: String(year) }), w.word('title.second')],
    subtitle: w.word('subtitle', { region: region.name, day: dayInWords(madeOn, locale) }),
    marks: [
      ...(isDemonstration ? [w.word('mark.demonstration')] : []),
      ...(basis === 'LATEST_FILED' ? [w.word('mark.provisional')] : []),
    ],
    blocks,
    figures: w.binder.figures,
    edits,
  });
}
