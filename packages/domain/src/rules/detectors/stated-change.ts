import type { MeasureId } from '../../measures/catalogue.js';
import { reportOfYear } from '../context.js';
import type { RuleContext } from '../context.js';
import { sumOfFigures, withoutResidue } from '../figure-sum.js';
import { judged } from '../judged.js';
import type { Judged } from '../judged.js';
import { contentOf, isSaid, patternOf, placesOf } from '../rule-text.js';
import type { DetectionOf } from '../rule.js';
import { meansTheSame, toldExactly } from '../told-exactly.js';

/** Both years' figures of a measure; null where one is not known or they are not the same thing. */
interface BothYears {
  readonly now: number | null;
  readonly before: number | null;
}

interface StatedChange {
  readonly now: number;
  readonly change: number;
  /** Decimals shown; null for a change in items. */
  readonly decimals: number | null;
}

const anyChange = patternOf('同比|(?:与|比|较)[上去]');

/** A change that the words state of a figure of this report, against the one that both reports give. */
export function statedChange({ said }: DetectionOf<'stated change'>, context: RuleContext): Judged {
  const texts = contentOf(context);
  if (!isSaid(texts, anyChange)) return judged('NOT_APPLICABLE');
  let found = 0;
  let isUntold = false;
  for (const { measure, pattern } of said) {
    const years = bothYears(measure, context);
    let wrong: { readonly left: number; readonly right: number } | null = null;
    const passages = placesOf(texts, patternOf(pattern), (match) => {
      const stated = statedIn(match);
      // Another number is another thing: that the words differ from the table is another rule's to say.
      if (stated.now !== years.now) return null;
      found += 1;
      const right = computed(stated, years);
      if (right === null) isUntold = true;
      if (right === null || isSameChange(stated, right)) return null;
      wrong ??= {
        left: stated.change,
        right: rounded(right, stated.decimals ?? 0),
      };
      return match[0];
    });
    if (passages.length > 0 && wrong !== null) {
      const { left, right } = wrong as {
        readonly left: number;
        readonly right: number;
      };
      return judged('FAIL', { passages, left, right });
    }
  }
  if (isUntold) return judged('CANNOT_TELL');
  return judged(found > 0 ? 'PASS' : 'NOT_APPLICABLE');
}

function bothYears(measure: MeasureId, { report, figures, earlier, previous }: RuleContext): BothYears {
  const { reportYear } = report;
  const lastYear = reportOfYear(earlier, reportYear - 1);
  const isSame = meansTheSame(measure, reportYear - 1, reportYear);
  return {
    now: toldExactly(report, measure, figures),
    before: lastYear !== null && isSame ? toldExactly(lastYear, measure, previous ?? undefined) : null,
  };
}

function statedIn([, now = '', direction = '', by = '', unit = '']: RegExpExecArray): StatedChange {
  const amount = Number(by.replaceAll(',', ''));
  const isPerCent = unit === '%' || unit === '％';
  return {
    now: Number(now.replaceAll(',', '')),
    change: /减少|下降|降低/u.test(direction) ? -amount : amount,
    decimals: isPerCent ? (by.split('.')[1] ?? '').length : null,
  };
}

/** In items or in per cent of last year's figure; of none no share can be taken. */
function computed({ decimals }: StatedChange, { now, before }: BothYears): number | null {
  if (now === null || before === null) return null;
  const change = sumOfFigures([now, -before]);
  if (decimals === null) return change;
  return before === 0 ? null : withoutResidue((change * 100) / before);
}

/** Rounded or cut off after the decimals that are shown. */
function isSameChange({ change, decimals }: StatedChange, right: number): boolean {
  if (decimals === null) return change === right;
  const step = 10 ** -decimals;
  return Math.sign(change) === Math.sign(right) || change === 0
    ? Math.abs(change - right) < step
    : Math.abs(change - right) <= step / 2;
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
