import { isDay, isRuleId, ruleMessages } from '@mingjian/domain';
import { Link } from 'react-router';
import { useWords } from '../../messages/use-words';
import { addressOfUnit } from '../../shell/addresses';
import { RuleCode } from '../../shell/rule-code';
import { useScope } from '../../shell/scope';
import { figureText } from '../../ui/figures';
import { FindingMark, TickMark } from '../../ui/marks';
import { CellLinks } from './cell-links';
import { Fold } from './fold';
import { useTreeWords } from './tree.messages';
import type { InstanceNode, RuleNode, ScoreTree } from './tree-query';

interface TreeRuleProps {
  readonly tree: ScoreTree;
  readonly rule: RuleNode;
}

/** One rule, opened to what it says of each column, row or block, and to the cells and days that it read. */
export function TreeRule({ tree, rule }: TreeRuleProps) {
  const { text, say } = useWords();
  const tell = useTreeWords();
  const { outcome, deduction, instances } = rule;
  const count = instances.filter((one) => one.outcome === outcome).length;
  const words = say(`matrix.outcome.${outcome}`, { n: count });
  const order = [...instances].sort(
    (one, other) => gravity.indexOf(one.outcome) - gravity.indexOf(other.outcome),
  );
  return (
    <Fold
      head={
        <>
          {outcome === 'FAIL' && <FindingMark effect="EXPLAIN" />}
          {outcome === 'PASS' && <TickMark />}
          {(outcome === 'CANNOT_TELL' || outcome === 'NOT_APPLICABLE') && <span className="unk">—</span>}
          <span className="mx-fold-name">
            {isRuleId(rule.rule) ? text(ruleMessages[rule.rule].title) : rule.rule}{' '}
            <span className={outcome === 'FAIL' ? 'k2' : 'k3'}>{words}</span>
          </span>
          <span className={`num ${deduction > 0 ? 'warn is-bold' : 'k3'}`}>
            {figureText(deduction > 0 ? -deduction : 0)}
          </span>
        </>
      }
    >
      <p className="s12 k3">
        {tell('rule.what')}
        <RuleCode rule={rule.rule} />
      </p>
      <ul>
        {order.map((instance) => (
          <li
            key={`${instance.outcome} ${instance.cells.join(' ')} ${instance.sections.join(' ')} ${String(instance.left)}`}
          >
            <Instance tree={tree} rule={rule.rule} instance={instance} />
          </li>
        ))}
      </ul>
      {rule.mend && (
        <p className="k2">
          <b>{tell('step.mend')}</b>
          {say('sentence.colon')}
          {text(rule.mend)}
        </p>
      )}
    </Fold>
  );
}

const gravity: readonly InstanceNode['outcome'][] = ['FAIL', 'CANNOT_TELL', 'PASS', 'NOT_APPLICABLE'];

function Instance({
  tree,
  rule,
  instance,
}: {
  readonly tree: ScoreTree;
  readonly rule: string;
  readonly instance: InstanceNode;
}) {
  const { text, say } = useWords();
  const tell = useTreeWords();
  const { region } = useScope();
  const { outcome, message, reason, silencedBy, cells, left, right } = instance;
  const words = message ?? reason;
  const isAboutDays = rule.startsWith('TM-') && isDay(right);
  const leads = cells.length === 0 && tree.version !== null;
  return (
    <>
      <span className={outcome === 'FAIL' ? '' : 'k2'}>
        {words
          ? text(words)
          : outcome === 'PASS'
            ? tell('instance.PASS')
            : say(`matrix.outcome.${outcome}`, { n: 1 })}
        {silencedBy !== null && (
          <span className="k3">（{tell('instance.silenced', { rule: silencedBy })}）</span>
        )}
      </span>
      {leads && (
        <div className="s12">
          <Link to={addressOfUnit(region.code, tree.unit.code, tree.year, { version: tree.version })}>
            {isAboutDays
              ? tell(isDay(left) ? 'instance.days' : 'instance.noDay', {
                  left: String(left),
                  right: String(right),
                })
              : tell('instance.report')}
          </Link>
        </div>
      )}
      <CellLinks tree={tree} cells={cells} />
    </>
  );
}
