import { lossShare, lossStep } from '@mingjian/domain';
import { useWords } from '../../messages/use-words';
import { figureText, signedText } from '../../ui/figures';
import { Fold } from './fold';
import { TreeRule } from './tree-rule';
import { useTreeWords } from './tree.messages';
import type { ItemNode, RuleNode, ScoreTree } from './tree-query';

interface TreeItemProps {
  readonly tree: ScoreTree;
  readonly item: ItemNode;
}

/** One item of the scheme, opened to what took or gave its points. */
export function TreeItem({ tree, item }: TreeItemProps) {
  const { text, say } = useWords();
  const tell = useTreeWords();
  const { indicator, points, maximum, reason, rules, practices } = item;
  const share = lossShare(points, maximum);
  const isQuiet = ({ outcome }: RuleNode): boolean => outcome === 'PASS' || outcome === 'NOT_APPLICABLE';
  const loud = [...rules.filter((rule) => !isQuiet(rule))].sort(
    (one, other) => other.deduction - one.deduction,
  );
  const quiet = rules.filter(isQuiet);
  return (
    <Fold
      head={
        <>
          <span className="mx-fold-name">
            <b>{text(indicator.label)}</b>
          </span>
          {points === null ? (
            <span className="k3">{say(`matrix.reason.${reason ?? 'CANNOT_TELL'}`)}</span>
          ) : (
            <span className={`mx-fold-points num ${share === null ? '' : `h${lossStep(share)}`}`}>
              {indicator.signed
                ? signedText(points)
                : tell('item.points', { points: figureText(points), maximum })}
            </span>
          )}
        </>
      }
    >
      <p className="s12 k2">{text(points === null ? item.summary : indicator.explanation)}</p>
      {points !== null && <Lines item={item} />}
      {indicator.mark && (
        <p>
          {item.mark === null
            ? tell('mark.none', { from: figureText(indicator.mark.from), to: figureText(indicator.mark.to) })
            : tell('mark', { n: figureText(item.mark) })}
        </p>
      )}
      {practices.length > 0 && (
        <ul>
          {practices.map(({ practice, label, holds, points: n }) => (
            <li key={practice}>
              {text(label)}
              {say('sentence.colon')}
              <span className={holds === false ? 'warn' : 'k2'}>
                {tell(holds === null ? 'practice.null' : holds ? 'practice.true' : 'practice.false', { n })}
              </span>
            </li>
          ))}
        </ul>
      )}
      {loud.map((rule) => (
        <TreeRule key={rule.rule} tree={tree} rule={rule} />
      ))}
      {quiet.length > 0 && (
        <Fold head={<span className="k2">{tell('rules.quiet', { n: quiet.length })}</span>}>
          {quiet.map((rule) => (
            <TreeRule key={rule.rule} tree={tree} rule={rule} />
          ))}
        </Fold>
      )}
    </Fold>
  );
}

/** What each line took, what its cap left of that, and whether it can be got back. */
function Lines({ item: { lines, points, maximum, floor } }: { readonly item: ItemNode }) {
  const { text } = useWords();
  const tell = useTreeWords();
  const taken = lines.filter(({ deduction }) => deduction > 0);
  const lost = taken.reduce((sum, line) => sum + line.lost, 0);
  if (lines.length === 0) return null;
  if (taken.length === 0) return <p className="k3">{tell('line.none')}</p>;
  return (
    <ul>
      {taken.map((line) => (
        <li key={line.words.zh}>
          {/* A single line was said with the item. */}
          {lines.length > 1 && <>{text(line.words)} </>}
          <b className="warn">{tell('line.lost', { n: figureText(line.lost) })}</b>
          {line.cap !== null && line.deduction > line.cap && (
            <span className="k3"> {tell('line.capped', { sum: line.deduction, cap: line.cap })}</span>
          )}
          {!line.isMendable && <span className="k3"> {tell('line.over')}</span>}
        </li>
      ))}
      {points === floor && maximum > 0 && lost > maximum - floor && (
        <li className="k3">{tell('item.floor', { floor, sum: figureText(lost) })}</li>
      )}
    </ul>
  );
}
