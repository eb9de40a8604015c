import { rulesVersion } from '@mingjian/domain';
import { useWords } from '../../../messages/use-words';
import { TickMark } from '../../../ui/marks';
import { useDesk } from '../desk/desk-context';
import type { PlacedFinding } from '../desk/desk-model';
import type { Waiver } from '../review-queries';
import { ReviewFinding } from './review-finding';

interface FindingsPanelProps {
  readonly waivers: readonly Waiver[];
  readonly onChoose: (placed: PlacedFinding) => void;
  readonly onSoften: (rule: string | null) => void;
  readonly onWithdrawSoftening: (waiver: Waiver) => void;
}

/** What the rules found in this version, the gravest first. */
export function FindingsPanel({ waivers, ...acts }: FindingsPanelProps) {
  const { model } = useDesk();
  const { say } = useWords();
  const standing = waivers.filter(({ withdrawnAt }) => withdrawnAt === null);
  const found = [...model.findings].sort((one, other) => gravity(one) - gravity(other));
  return (
    <section className="rv-part" aria-labelledby="rv-findings-title">
      <div className="rv-part-head">
        <h2 id="rv-findings-title">
          {say('unit.findings')} <span className="k3">{found.length}</span>
        </h2>
        <span className="k3 s12">{say('review.rulesVersion', { version: rulesVersion })}</span>
      </div>
      {found.length === 0 ? (
        <p className="s13">
          <TickMark /> {say('unit.findings.none')}
        </p>
      ) : (
        <div className="panel">
          {found.map((placed) => (
            <ReviewFinding
              key={placed.key}
              placed={placed}
              waiver={standing.find(({ rule }) => rule === placed.finding.rule) ?? null}
              {...acts}
            />
          ))}
        </div>
      )}
      {model.silenced > 0 && <p className="s12 k3">{say('unit.findings.silenced', { n: model.silenced })}</p>}
    </section>
  );
}

const order = { BLOCK: 0, EXPLAIN: 1, INFORM: 2 } as const;

function gravity({ finding }: PlacedFinding): number {
  return order[finding.effect];
}
