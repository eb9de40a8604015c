import type { FollowUpPassage, FollowUpVerdict } from '@mingjian/domain';
import type { BoundBlock, TableCell, TableRow } from '../../bound/document.js';
import { quoted, words } from '../../bound/binder.js';
import { nameColumn, unknown, wordColumn } from '../../writing/columns.js';
import type { UnitNow } from '../../writing/county.js';
import { followedPromises } from '../followed-promises.js';
import type { Writing } from '../writing.js';

/** The report that would have to say something is there: `NO_REPORT` cannot come up. */
const verdictSentence = {
  SAID_DONE: 'verdict.SAID_DONE',
  REPEATED: 'verdict.REPEATED',
  SAID_DONE_AND_REPEATED: 'verdict.SAID_DONE_AND_REPEATED',
  SPOKEN_OF: 'verdict.SPOKEN_OF',
  NOTHING_SAID: 'verdict.NOTHING_SAID',
  CANNOT_TELL: 'verdict.CANNOT_TELL',
  NO_REPORT: 'verdict.CANNOT_TELL',
} as const satisfies Readonly<Record<FollowUpVerdict, string>>;

/** What the unit promised last year in its own words, and the words of this year that answer it. */
export function promisesOfUnit(w: Writing, { now }: UnitNow): readonly BoundBlock[] {
  const own = followedPromises(w.facts).find(({ one }) => one.now === now);
  if (own === undefined) return [];
  const key = `page.${now.code}.promises`;
  const { year } = w.facts;
  const { block } = w.table({
    key,
    caption: w.word('page.promises', { unit: now.name }),
    columns: [
      nameColumn('promise', w.word('column.promised', { before: String(year - 1) }), 3),
      wordColumn('verdict', w.word('column.verdict')),
      nameColumn('answer', w.word('column.answer', { year: String(year) }), 3),
    ],
    rows: own.promises.map(({ promise, followUps: [answer] }, at): TableRow => ({
      key: `${key}.${at + 1}`,
      cells: [
        quoted(promise.words),
        words(w.word(verdictSentence[answer?.verdict ?? 'CANNOT_TELL'])),
        answerOf(answer?.passages ?? []),
      ],
      shades: null,
    })),
  });
  return [block];
}

/** The first words that answer it; none where it is not mentioned. */
function answerOf([first]: readonly FollowUpPassage[]): TableCell {
  return first === undefined ? unknown : quoted(first.quote);
}
