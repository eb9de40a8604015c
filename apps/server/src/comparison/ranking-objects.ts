import { figureOfAmount, measureById } from '@mingjian/domain';
import type { MeasureId, RankedValue as Value, RankingSubject, SizeGroup as Group } from '@mingjian/domain';
import { unitObject } from '../units/unit.object.js';
import type { RankedValue, RankingRow, SizeGroup } from './ranking.object.js';
import type { RankingAnswer } from './ranking.service.js';

const nothing: RankedValue = {
  points: null,
  maximum: null,
  figure: null,
  qualifier: null,
  part: null,
  whole: null,
  percent: null,
};

function valueObject(value: Value | null, subject: RankingSubject): RankedValue | null {
  switch (value?.kind) {
    case undefined:
      return null;
    case 'points':
      return { ...nothing, points: value.points, maximum: value.maximum };
    case 'share':
      return { ...nothing, part: value.part, whole: value.whole, percent: value.percent };
    case 'amount': {
      const { amount, qualifier } = value.amount;
      const kind = subject.kind === 'measure' ? measureById(subject.measure).kind : 'count';
      return { ...nothing, figure: figureOfAmount(amount, kind), qualifier };
    }
  }
}

export function rankingRowObject(
  row: RankingAnswer['page']['nodes'][number],
  subject: RankingSubject,
): RankingRow {
  const { now, before, beforeHindrance, unit, version, size, change, moved } = row;
  return {
    unit: unitObject(unit),
    version,
    size,
    rank: now.rank,
    tied: now.tied,
    value: valueObject(now.value, subject),
    hindrance: now.hindrance,
    previousRank: before?.rank ?? null,
    previousTied: before?.tied ?? false,
    previousValue: valueObject(before?.value ?? null, subject),
    previousHindrance: beforeHindrance,
    change,
    moved,
  };
}

export function sizeGroupObject({ size, units, least, most }: Group, sizeBy: MeasureId): SizeGroup {
  const { kind } = measureById(sizeBy);
  return { size, units, least: figureOfAmount(least, kind), most: figureOfAmount(most, kind) };
}
