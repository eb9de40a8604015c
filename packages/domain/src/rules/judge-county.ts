import type { CountyCircumstances } from '../consolidation/county.js';
import type { DisclosureReport } from '../report/report.js';
import { assertUnreachable } from '../text.js';
import { countyRulesFor } from './catalogue.js';
import {
  carriedOverAsCounty,
  carriedOverToSuccessors,
  cellsAddUp,
  everyUnitIsSummed,
  sumsBalance,
} from './detectors/consolidation.js';
import type { CountyContext } from './detectors/consolidation.js';
import { formatById } from '../formats/catalogue.js';
import type { Judged } from './judged.js';
import type { Judgement } from './judgement.js';
import type { Consolidation } from './rule.js';

/** Judges a county's consolidated report by the rules that hold it against its units': all outcomes. Pure. */
export function judgeCounty(
  report: DisclosureReport,
  circumstances: CountyCircumstances,
): readonly Judgement[] {
  const context = { ...circumstances, report, format: formatById(report.formatFound) };
  return countyRulesFor(report.formatFound, report.reportYear).flatMap((rule) =>
    judge(rule, context).map((judged) => ({ rule: rule.id, silencedBy: null, ...judged })),
  );
}

function judge({ consolidates }: Consolidation, context: CountyContext): readonly Judged[] {
  switch (consolidates) {
    case 'cells add up':
      return cellsAddUp(context);
    case 'every unit is summed':
      return [everyUnitIsSummed(context)];
    case 'sums balance':
      return sumsBalance(context);
    case 'carried over as a county':
      return carriedOverAsCounty(context);
    case 'carried over to successors':
      return carriedOverToSuccessors(context);
    default:
      return assertUnreachable(consolidates);
  }
}
