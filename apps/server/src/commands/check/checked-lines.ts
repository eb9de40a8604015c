import { blocks, fillIn } from '@mingjian/domain';
import type { Effect, Finding, Judgement } from '@mingjian/domain';
import type { Locale } from '../../platform/locale.js';
import type { CheckedFile } from './check-file.js';
import { printable } from '../printable.js';
import { checkWords } from './check-words.js';
import { isRemark } from './file-problem.js';
import type { FileProblem } from './file-problem.js';

const effectsInOrder: readonly Effect[] = ['BLOCK', 'EXPLAIN', 'INFORM'];
/** A rule may read twenty cells, and 175 may be blank: the first few show where to look. */
const mostCells = 4;

export type Verdict = 'FINE' | 'BLOCKED' | 'UNREAD';

/** Whether a file's report may be filed, must be corrected first, or could not be read whole. */
export function verdictOf({ report, findings, problems }: CheckedFile): Verdict {
  if (findings.some(blocks)) return 'BLOCKED';
  return report === null || problems.some((problem) => !isRemark(problem)) ? 'UNREAD' : 'FINE';
}

/** What a person reads about one file. */
export function checkedLines(checked: CheckedFile, locale: Locale): readonly string[] {
  const counted = checked.findings.filter(({ silencedBy }) => silencedBy === null);
  const silenced = checked.findings.filter(({ silencedBy }) => silencedBy !== null);
  return [
    headingOf(checked, locale),
    ...checked.problems.map((problem) => `  ${problemLine(problem, locale)}`),
    ...effectsInOrder.flatMap((effect) =>
      group(
        checkWords.effects[effect][locale],
        counted.filter((finding) => finding.effect === effect),
        locale,
      ),
    ),
    ...group(checkWords.silenced[locale], silenced, locale),
    ...nothingFound(checked, locale),
    ...cannotTell(checked.judgements, locale),
    `  ${verdictWords[verdictOf(checked)][locale]}`,
  ].map(printable);
}

const verdictWords = {
  FINE: checkWords.mayBeFiled,
  BLOCKED: checkWords.mayNotBeFiled,
  UNREAD: checkWords.notRead,
} as const;

/** The closing line over all files. */
export function totalLine(verdicts: readonly Verdict[], locale: Locale): string {
  const count = (of: Verdict): number => verdicts.filter((verdict) => verdict === of).length;
  return fillIn(checkWords.total[locale], {
    files: verdicts.length,
    fine: count('FINE'),
    blocked: count('BLOCKED'),
    unread: count('UNREAD'),
  });
}

function headingOf({ file, report }: CheckedFile, locale: Locale): string {
  if (report === null || report.unit === '') return file;
  const { unit, reportYear: year } = report;
  return fillIn(checkWords.heading[locale], { file, unit, year });
}

function problemLine({ path, message }: FileProblem, locale: Locale): string {
  return path === null ? message[locale] : `${path}: ${message[locale]}`;
}

function group(title: string, findings: readonly Finding[], locale: Locale): readonly string[] {
  if (findings.length === 0) return [];
  return [`  ${title} (${findings.length})`, ...findings.flatMap((finding) => findingLines(finding, locale))];
}

function findingLines(
  { rule, message, mend, cells, silencedBy }: Finding,
  locale: Locale,
): readonly string[] {
  const indent = ' '.repeat(16);
  const said = `    ${rule.padEnd(11)} ${message[locale]}`;
  if (silencedBy !== null)
    return [`${said} (${fillIn(checkWords.silencedBy[locale], { rule: silencedBy })})`];
  const where = cells.length === 0 ? [] : [`${indent}${checkWords.cells[locale]}${someCells(cells, locale)}`];
  return [said, `${indent}${checkWords.mend[locale]}${mend[locale]}`, ...where];
}

function someCells(cells: readonly string[], locale: Locale): string {
  const shown = cells.slice(0, mostCells).join(checkWords.comma[locale]);
  if (cells.length <= mostCells) return shown;
  return fillIn(checkWords.moreCells[locale], { shown, count: cells.length });
}

function nothingFound({ report, findings }: CheckedFile, locale: Locale): readonly string[] {
  return report !== null && findings.length === 0 ? [`  ${checkWords.nothingFound[locale]}`] : [];
}

/** A rule that could not be judged is never passed over as if it held. */
function cannotTell(judgements: readonly Judgement[], locale: Locale): readonly string[] {
  const times = new Map<string, number>();
  for (const { rule, outcome } of judgements)
    if (outcome === 'CANNOT_TELL') times.set(rule, (times.get(rule) ?? 0) + 1);
  const told = [...times].map(([rule, count]) =>
    count === 1 ? rule : fillIn(checkWords.cannotTellTimes[locale], { rule, count }),
  );
  return told.length === 0
    ? []
    : [`  ${checkWords.cannotTell[locale]}${told.join(checkWords.comma[locale])}`];
}
