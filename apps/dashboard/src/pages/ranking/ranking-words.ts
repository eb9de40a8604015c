import {
  amountOfFigure,
  changeBetween,
  figureOfAmount,
  measureById,
  movedBy,
  smallestShareBase,
} from '@mingjian/domain';
import type { RankingSubject } from '@mingjian/domain';
import type { Words } from '../../messages/use-words';
import { figureText, qualifiedText, signedText } from '../../ui/figures';
import type { RankedValue, Ranking, RankingRow } from './ranking-query';
import type { TellRanking } from './use-ranking-words';

type Speaks = Pick<Words, 'text' | 'language' | 'say'>;

/** What the ranking is by, in words. */
export function subjectInWords(subject: RankingSubject, { text }: Speaks, tell: TellRanking): string {
  switch (subject.kind) {
    case 'points':
      return tell('ranking.subject.points');
    case 'share':
      return text(subject.share.label);
    case 'measure':
      return text(measureById(subject.measure).label);
  }
}

/** A value as it is read: 95/100, 5/5, ≥300; a dash where nothing is known. */
export function valueInWords(value: RankedValue | null | undefined, { language }: Speaks): string {
  if (value == null) return '—';
  if (value.points !== null) return `${figureText(value.points)}/${value.maximum ?? '—'}`;
  if (value.whole !== null)
    return [
      `${value.part ?? '—'}/${value.whole}`,
      ...(value.percent === null ? [] : [percentText(value.percent)]),
    ].join(' ');
  return value.figure === null ? '—' : qualifiedText(value.figure, value.qualifier ?? 'EXACT', language);
}

/** One decimal, always: shares are told apart by it. */
export function percentText(percent: number): string {
  return `${percent.toFixed(1)}%`;
}

/** Why a unit has no place; of a small base, how small. */
export function hindranceInWords(
  hindrance: NonNullable<RankingRow['hindrance']>,
  value: RankedValue | null | undefined,
  tell: TellRanking,
  least: number | null = smallestShareBase,
): string {
  if (hindrance === 'SMALL_BASE' && value?.whole === 0) return tell('ranking.is.noCases');
  return tell(`ranking.is.${hindrance}`, { n: value?.whole ?? '—', least: least ?? smallestShareBase });
}

/** Why the places of the two years say nothing beside each other; null where they do. */
export function notComparedInWords(
  { hindrance, breaks }: Ranking['previous'],
  { text, say }: Speaks,
  tell: TellRanking,
): string | null {
  if (hindrance === null) return null;
  const why = [...new Set(breaks.map((one) => text(one)))].join(say('sentence.semicolon'));
  return tell(`ranking.not.${hindrance}`, { breaks: why });
}

/** How far an indicator's points moved, in words. */
export function movedInWords(
  { before, now }: Pick<RankingRow['moved'][number], 'before' | 'now'>,
  indicator: string,
  tell: TellRanking,
): string {
  const difference = movedBy({ before, now });
  return difference === null
    ? tell('ranking.movedUnjudged', { indicator, before: pointsText(before), now: pointsText(now) })
    : tell('ranking.moved', { indicator, difference: signedText(difference) });
}

export function pointsText(points: number | null): string {
  return points === null ? '—' : figureText(points);
}

/** 12 → 15 (+3) for a figure; both years' part and whole for a share. Null where it did not change or is not known. */
export function valueMoved(
  subject: RankingSubject,
  before: RankedValue | null | undefined,
  now: RankedValue | null | undefined,
  words: Speaks,
): string | null {
  const [from, to] = [valueInWords(before, words), valueInWords(now, words)];
  if (before == null || now == null || from === to) return null;
  const both = `${from} → ${to}`;
  if (subject.kind !== 'measure') return both;
  const { kind } = measureById(subject.measure);
  const change = changeBetween(
    amountOfFigure(before.figure, before.qualifier, kind),
    amountOfFigure(now.figure, now.qualifier, kind),
    false,
    kind,
  );
  return change === null ? both : `${both} (${signedText(figureOfAmount(change.difference, kind))})`;
}
