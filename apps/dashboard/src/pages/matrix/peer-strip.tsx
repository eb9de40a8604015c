import { median as medianOf } from '@mingjian/domain';
import { useWords } from '../../messages/use-words';
import { figureText } from '../../ui/figures';

interface PeerStripProps {
  readonly name: string;
  readonly indicator: string;
  readonly points: number;
  readonly maximum: number;
  /** Points of every unit judged, ascending. */
  readonly peers: readonly number[];
}

const [width, axisY, left, right] = [346, 66, 14, 329];
const [step, perRow, radius] = [10, 5, 4];

/** Every unit as a dot at its points: the place of one among all. */
export function PeerStrip({ name, indicator, points, maximum, peers }: PeerStripProps) {
  const { say } = useWords();
  const xOf = (value: number): number => left + ((right - left) * value) / maximum;
  const median = medianOf(peers);
  const stacks = new Map<number, number>();
  for (const peer of peers) stacks.set(peer, (stacks.get(peer) ?? 0) + 1);
  const ownDots = dotsOf(xOf(points), stacks.get(points) ?? 1);
  const own = ownDots[0];
  const lastOfRow = ownDots[Math.min(perRow, ownDots.length) - 1];
  const told = [...stacks].map(([value, n]) => say('matrix.peers.share', { value: figureText(value), n }));
  const ownLeft = (own?.x ?? 0) > width / 2;
  return (
    <section className="mx-peers">
      <h3>{say('matrix.peers', { n: peers.length })}</h3>
      <svg
        viewBox={`0 0 ${width} ${axisY + 20}`}
        width={width}
        height={axisY + 20}
        role="img"
        aria-label={say('matrix.peers.label', { indicator, shares: told.join(say('sentence.list')) })}
      >
        <line x1={left} x2={right} y1={axisY} y2={axisY} stroke="var(--line-strong)" />
        {[0, maximum / 2, maximum].map((value) => (
          <g key={value}>
            <line x1={xOf(value)} x2={xOf(value)} y1={axisY} y2={axisY + 4} stroke="var(--line-strong)" />
            <text x={xOf(value)} y={axisY + 16} textAnchor="middle" className="t k">
              {figureText(value)}
            </text>
          </g>
        ))}
        {[...stacks].map(([value, count]) =>
          dotsOf(xOf(value), count).map(({ x, y }, index) => (
            <circle
              key={`${value} ${index}`}
              cx={x}
              cy={y}
              r={radius}
              fill={value === points && index === 0 ? 'var(--c-a)' : 'var(--c-ctx)'}
            />
          )),
        )}
        {own && (
          <text
            x={ownLeft ? own.x - 8 : (lastOfRow?.x ?? own.x) + 8}
            y={own.y + 2}
            textAnchor={ownLeft ? 'end' : 'start'}
            className="t b"
          >
            {say('matrix.peers.own', { name, points: figureText(points) })}
          </text>
        )}
        {median !== null && median !== points && (
          <text
            x={Math.min(right, Math.max(left + 40, xOf(median)))}
            y="10"
            textAnchor={xOf(median) > width / 2 ? 'end' : 'start'}
            className="t k"
          >
            {say('matrix.peers.median', { median: figureText(median) })}
          </text>
        )}
      </svg>
    </section>
  );
}

/** A heap of dots around a place on the axis, rows of five from below; the first dot is the leftmost of its row. */
function dotsOf(x: number, count: number): readonly { readonly x: number; readonly y: number }[] {
  const columns = Math.min(perRow, count);
  const start = Math.min(x - ((columns - 1) * step) / 2, right + step - (columns - 1) * step);
  return Array.from({ length: count }, (_, index) => ({
    x: Math.max(left, start) + (index % perRow) * step,
    y: axisY - 7 - Math.floor(index / perRow) * step,
  }));
}
