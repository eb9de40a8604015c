import { measureById } from '../../measures/catalogue.js';
import type { Statement } from '../../report/report.js';
import type { RuleContext } from '../context.js';
import { judged } from '../judged.js';
import type { Judged } from '../judged.js';

/** One finding a statement that no count can be: left the measure, right what is told of it. */
export function statementsWhole({ report }: RuleContext): readonly Judged[] {
  const { statements } = report;
  if (statements.length === 0) return [judged('NOT_APPLICABLE')];
  const wrong = statements.filter((one) => !isWholeOrMoney(one));
  if (wrong.length === 0) return [judged('PASS')];
  return wrong.map(({ measure, value, section }) =>
    judged('FAIL', { sections: section === null ? [] : [section], left: measure, right: value }),
  );
}

function isWholeOrMoney({ measure, value }: Statement): boolean {
  if (measureById(measure).kind === 'count') return Number.isInteger(value) && Number(value) >= 0;
  return Number(value) >= 0;
}
