import type { Text } from '@mingjian/domain';
import type { Locale } from '../../platform/locale.js';
import { printable } from '../printable.js';
import type { FileOutcome } from './import-outcome.js';

const heads: Readonly<Record<FileOutcome['kind'], Text>> = {
  KEPT: { zh: '入库', en: 'kept' },
  ALREADY: { zh: '已在库', en: 'already' },
  NOT_KEPT: { zh: '未入库', en: 'NOT kept' },
};

/** One line a file: what came of it, which file, whose report or why not. */
export function outcomeLine(file: string, outcome: FileOutcome, locale: Locale): string {
  return printable(
    `${heads[outcome.kind][locale]}\t${file}\t${detailOf(outcome, locale)}`.replaceAll('\t', '  '),
  );
}

function detailOf(outcome: FileOutcome, locale: Locale): string {
  if (outcome.kind === 'NOT_KEPT') {
    const why = typeof outcome.why === 'string' ? outcome.why : outcome.why[locale];
    return `${outcome.code}  ${why}`;
  }
  const { unit, year, version, findings } = outcome;
  const found =
    findings === null ? '' : { zh: `  问题 ${findings} 处`, en: `  findings ${findings}` }[locale];
  return {
    zh: `${unit}  ${year} 年度  第 ${version} 版${found}`,
    en: `${unit}  ${year}  version ${version}${found}`,
  }[locale];
}

export function summaryLine(outcomes: readonly FileOutcome[], locale: Locale): string {
  const count = (kind: FileOutcome['kind']): number => outcomes.filter((one) => one.kind === kind).length;
  const [kept, already, not] = [count('KEPT'), count('ALREADY'), count('NOT_KEPT')];
  return {
    zh: `共 ${outcomes.length} 份：入库 ${kept}，已在库 ${already}，未入库 ${not}`,
    en: `${outcomes.length} files: ${kept} kept, ${already} already there, ${not} not kept`,
  }[locale];
}
