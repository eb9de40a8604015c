import { useWords } from '../../messages/use-words';
import { usePracticesWords } from './practices.messages';

/** What the marks in the cells mean. */
export function PracticesLegend() {
  const { say } = useWords();
  const tell = usePracticesWords();
  return (
    <div className="mx-legend">
      <span className="k3">{tell('practices.legend')}</span>
      <span>
        <i className="pr-held is-gappy">20</i>
        {tell('practices.legend.gaps')}
      </span>
      <span>
        <i className="h5" />
        {tell('practices.is.DENIED')}
      </span>
      <span>
        <i className="h3" />
        {tell('practices.is.CONTRADICTORY')}
      </span>
      <span>
        <i className="h1" />
        {tell('practices.legend.lapsed')}
      </span>
      <span>
        <i className="dash">—</i>
        {tell('practices.is.NOT_SAID')}
      </span>
      <span>
        <i className="na" />
        {say('figure.notApplicable')}
      </span>
      <p className="k3">{tell('practices.legend.how')}</p>
    </div>
  );
}
