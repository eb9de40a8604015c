import { useLiveQuery } from '../../api/use-live-query';
import { useWords } from '../../messages/use-words';
import { useScope } from '../../shell/scope';
import { figureText } from '../../ui/figures';
import { LoadingLines } from '../../ui/states/loading-lines';
import { TroublePage } from '../../ui/states/trouble-page';
import { CellLinks } from './cell-links';
import { onTreeKey } from './fold';
import type { Matrix } from './matrix-query';
import { PanelFoot } from './panel-foot';
import { PanelKeys } from './panel-keys';
import { TreeItem } from './tree-item';
import { useTreeWords } from './tree.messages';
import { treeQuery } from './tree-query';
import type { ScoreTree } from './tree-query';
import { WayUp } from './way-up';
import './tree.css';

interface TreePanelProps {
  readonly matrix: Matrix;
  readonly unit: string;
  readonly onClose: () => void;
}

/** Explains a total: what lifts it one grade, and all that it is made of, down to cells and days. */
export function TreePanel({ matrix, unit, onClose }: TreePanelProps) {
  const { say } = useWords();
  const tell = useTreeWords();
  const { year, basis } = useScope();
  const { data, stale, error, again } = useLiveQuery(treeQuery, { unit, year, basis });
  if (!data) return error ? <TroublePage error={error} onAgain={again} /> : <LoadingLines />;
  const tree = data.scoreTree;
  if (!tree) return <p className="mx-none">{say('trouble.noReport')}</p>;
  return (
    <div className={`mx-explanation${stale ? ' is-stale' : ''}`}>
      <TreeHead tree={tree} onClose={onClose} />
      <div className="mx-body mx-tree">
        <WayUp tree={tree} />
        {/* Another unit's tree begins folded. */}
        <section key={tree.unit.code}>
          <h3>{tell('tree.h3')}</h3>
          <p className="s12 k3">{tell('tree.how')}</p>
          <div onKeyDown={onTreeKey}>
            {tree.items.map((item) => (
              <TreeItem key={item.indicator.id} tree={tree} item={item} />
            ))}
          </div>
        </section>
        <Essentials tree={tree} />
      </div>
      <PanelFoot matrix={matrix} unit={tree.unit.code} />
    </div>
  );
}

function TreeHead({ tree, onClose }: { readonly tree: ScoreTree; readonly onClose: () => void }) {
  const { text, say } = useWords();
  const tell = useTreeWords();
  const { unit, year, version, points, maximum, grade, gradeByPoints } = tree;
  const place = [
    unit.name,
    say('year.report', { year }),
    ...(version === null ? [] : [say('version.n', { n: version })]),
  ];
  return (
    <header aria-live="polite">
      <div className="s12 k2">{place.join(say('sentence.dot'))}</div>
      <div className="mx-panel-title">
        <h2>{tell('h2')}</h2>
        <span className="mx-points">
          {points === null ? (
            say('matrix.reason.NO_REPORT')
          ) : (
            <>
              <b>{figureText(points)}</b> / {maximum}
            </>
          )}
        </span>
        <span className="mx-given">{grade ? text(grade.label) : tell('grade.none')}</span>
        <PanelKeys onClose={onClose} />
      </div>
      {grade && gradeByPoints && gradeByPoints.id !== grade.id && (
        <p className="s12 warn">
          {tell('grade.held', { byPoints: text(gradeByPoints.label), grade: text(grade.label) })}
        </p>
      )}
    </header>
  );
}

/** What must hold, and by what it is broken. */
function Essentials({ tree }: { readonly tree: ScoreTree }) {
  const { text, say } = useWords();
  const tell = useTreeWords();
  if (tree.essentials.length === 0) return null;
  return (
    <section>
      <h3>{tell('essentials.h3')}</h3>
      <ul>
        {tree.essentials.map(({ label, atBest, findings }) => (
          <li key={label.zh}>
            {text(label)}
            {say('sentence.colon')}
            {findings.length === 0 ? (
              <span className="k2">{tell('essentials.holds')}</span>
            ) : (
              <span className="warn">
                {tell('essentials.broken', { n: findings.length, grade: atBest ? text(atBest.label) : '' })}
              </span>
            )}
            {findings.map(({ rule, cells, message }) => (
              <div key={`${rule} ${cells.join(' ')} ${message?.zh ?? ''}`}>
                {message && text(message)} <CellLinks tree={tree} cells={cells} />
              </div>
            ))}
          </li>
        ))}
      </ul>
      <p className="s12 k3">
        {tell('judgedBy', {
          scheme: text(tree.scheme.label),
          version: tree.scheme.version,
          rules: tree.rulesVersion,
        })}
      </p>
    </section>
  );
}
