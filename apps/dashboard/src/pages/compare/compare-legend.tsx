import { useWords } from '../../messages/use-words';

/** What the signs of the table and the charts mean. */
export function CompareLegend() {
  const { say } = useWords();
  return (
    <p className="cp-legend s12 k2">
      <span>{say('compare.legend.atLeast')}</span>
      <span>{say('compare.legend.unknown')}</span>
      <span>
        <i className="na" /> {say('compare.legend.hatch')}
      </span>
      <span>{say('compare.legend.small')}</span>
      <span>{say('compare.legend.hollow')}</span>
      <span>{say('compare.legend.failed')}</span>
    </p>
  );
}
