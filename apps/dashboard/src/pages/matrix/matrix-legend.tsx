import { useWords } from '../../messages/use-words';
import type { Matrix, MatrixIndicator } from './matrix-query';

interface MatrixLegendProps {
  readonly matrix: Matrix;
  readonly indicators: readonly MatrixIndicator[];
}

const steps = ['h0', 'h1', 'h2', 'h3', 'h4', 'h5'] as const;

/** What the shades mean, and which indicators of the scheme no machine judges so far. */
export function MatrixLegend({ matrix, indicators }: MatrixLegendProps) {
  const { text, say } = useWords();
  const unranked = matrix.nodes.filter(({ total, rank }) => total !== null && rank === null);
  const unbuilt = indicators.filter(({ built }) => !built);
  return (
    <div className="mx-legend">
      <span className="k3">{say('matrix.legend')}</span>
      {steps.map((step) => (
        <span key={step}>
          <i className={step} />
          {say(`matrix.legend.${step}`)}
        </span>
      ))}
      <span>
        <i className="dash">—</i>
        {say('matrix.reason.CANNOT_TELL')}
      </span>
      <span>
        <i className="na" />
        {say('figure.notApplicable')}
      </span>
      {unranked.length > 0 && matrix.rankedMaximum !== null && (
        <p className="k3">{say('matrix.unranked', { n: unranked.length, maximum: matrix.rankedMaximum })}</p>
      )}
      {unbuilt.length > 0 && (
        <p className="k3">
          {say('matrix.unbuilt', {
            n: unbuilt.length,
            names: unbuilt.map(({ label }) => text(label)).join(say('sentence.list')),
          })}
        </p>
      )}
    </div>
  );
}
