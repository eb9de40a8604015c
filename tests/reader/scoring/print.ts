import type { Matched, ReadStatement } from './match.js';
import type { ClassScore, Score } from './score.js';

const share = (part: number): string => part.toFixed(4);

const described = ({ measure, value, qualifier, section, quote }: ReadStatement): string =>
  `${measure} ${String(value)} ${qualifier} in ${section ?? 'no section'}, from "${quote.slice(0, 40)}"`;

const classLines = (title: string, list: readonly ClassScore[]): readonly string[] => [
  '',
  title,
  ...list.map(
    ({ how, stated, found }) => `  ${share(found / stated)}  ${String(found)} of ${String(stated)}  ${how}`,
  ),
];

/** The words around a place, for a person to judge whose fault a miss is. */
const around = (text: string, start: number, end: number): string =>
  text.slice(Math.max(0, start - 24), end + 12).replaceAll('\n', '⏎');

function missLines(all: readonly Matched[]): readonly string[] {
  return all.flatMap(({ report, missed, surplus }) => [
    ...missed.map(
      ({ gold, instead }) =>
        `  ${report.name}  missed ${gold.measure} ${String(gold.value)} ${gold.qualifier} (${gold.how})  «${around(report.text, gold.start, Math.min(gold.end, gold.start + 60))}»` +
        (instead === null ? '' : `  read instead: ${described(instead)}`),
    ),
    ...surplus.map(
      ({ read, trap }) =>
        `  ${report.name}  surplus ${described(read)}${trap === null ? '' : ` (${trap})`}  «${around(report.text, read.start, read.end)}»`,
    ),
  ]);
}

/** The score as a page of text: the two numbers, then by class, then each miss. */
export function scorePage(score: Score, all: readonly Matched[], msPerText: number): string {
  return [
    `${String(score.texts)} texts, ${String(score.stated)} statements, ${String(score.read)} read, ${String(score.right)} right`,
    `precision ${share(score.precision)}`,
    `recall    ${share(score.recall)}`,
    `right but in another section: ${String(score.otherSection)}`,
    `${msPerText.toFixed(1)} ms a text`,
    ...classLines('By wording', score.byWording),
    ...classLines('By measure', score.byMeasure),
    '',
    'Read and not stated',
    ...score.fellFor.map(({ trap, times }) => `  ${String(times)}  ${trap}`),
    '',
    'Each miss',
    ...missLines(all),
  ].join('\n');
}
