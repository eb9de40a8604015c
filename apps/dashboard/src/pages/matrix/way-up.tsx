import { useWords } from '../../messages/use-words';
import { RuleCode } from '../../shell/rule-code';
import { figureText } from '../../ui/figures';
import { Icon } from '../../ui/icon';
import { CellLinks } from './cell-links';
import { useTreeWords } from './tree.messages';
import type { ScoreTree } from './tree-query';

/** What lifts the unit one grade at least cost, or that nothing can or need. */
export function WayUp({ tree }: { readonly tree: ScoreTree }) {
  const { text } = useWords();
  const tell = useTreeWords();
  const { kind, grade, points, needed, steps, mending } = tree.nextGrade;
  return (
    <section className={`mx-way${kind === 'STEPS' ? ' is-open' : ''}`}>
      <h3>
        <Icon name={kind === 'AT_BEST' ? 'tick' : 'up'} /> {tell('way.h3')}
      </h3>
      <p>
        {tell(`way.${kind}`, {
          grade: grade ? text(grade.label) : '',
          n: steps.length,
          from: figureText(tree.points ?? 0),
          to: figureText(points ?? 0),
          judged: tree.maximum,
          needed: needed ?? 0,
        })}
      </p>
      {steps.length > 0 && (
        <ol>
          {steps.map(({ finding, mend, points: worth, breaks }) => (
            <li key={`${finding.rule} ${finding.cells.join(' ')} ${finding.message?.zh ?? ''}`}>
              <b className="good num">{tell('step.points', { n: figureText(worth) })}</b>
              <div>
                {finding.message && <p>{text(finding.message)}</p>}
                <p className="k2">
                  {text(mend)} <RuleCode rule={finding.rule} />
                </p>
                {breaks.map((one) => (
                  <p key={one.zh} className="warn">
                    {tell('step.breaks', { what: text(one) })}
                  </p>
                ))}
                <CellLinks tree={tree} cells={finding.cells} />
              </div>
            </li>
          ))}
        </ol>
      )}
      {mending !== null && kind === 'STEPS' && (
        <p className={mending === 'CLOSED' ? 'warn' : 'k2'}>{tell(`mending.${mending}`)}</p>
      )}
    </section>
  );
}
