import { isMeasureId, measureById } from '@mingjian/domain';
import { Refusal } from '../platform/refusals.js';
import type { ComparedMeasure } from './series-of.js';

/** The measures of these names; a name that there is none of is a mistake of the query. */
export function measuresNamed(names: readonly string[]): readonly ComparedMeasure[] {
  const unknown = names.filter((name) => !isMeasureId(name));
  if (unknown.length > 0)
    throw new Refusal(
      'BAD_QUERY',
      { measures: unknown },
      {
        zh: `没有这些指标：${unknown.join('、')}。`,
        en: `There are no such measures: ${unknown.join(', ')}.`,
      },
    );
  return [...new Set(names)].filter(isMeasureId).map(measureById);
}
