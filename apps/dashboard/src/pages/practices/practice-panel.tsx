import { Link } from 'react-router';
import { useLiveQuery } from '../../api/use-live-query';
import { useWords } from '../../messages/use-words';
import { addressOfUnit, addressOfUnitYears } from '../../shell/addresses';
import { useScope } from '../../shell/scope';
import { Icon } from '../../ui/icon';
import { LoadingLines } from '../../ui/states/loading-lines';
import { TroublePage } from '../../ui/states/trouble-page';
import { PanelFrame } from '../matrix/panel-frame';
import { PracticeYears } from './practice-years';
import { usePracticesWords } from './practices.messages';
import { practiceOfUnitQuery } from './practices-query';
import type { PracticeColumn, PracticesOfUnit } from './practices-query';
import { usePracticeName } from './use-practice-name';

interface PracticePanelProps {
  readonly unit: string;
  readonly practice: string;
  readonly column: PracticeColumn | null;
  readonly onClose: () => void;
}

/** What a unit's reports said of one practice, year by year and in their words, and how the others stand. */
export function PracticePanel({ unit, practice, column, onClose }: PracticePanelProps) {
  const { say } = useWords();
  const tell = usePracticesWords();
  const { region, year, basis } = useScope();
  const { data, stale, error, again } = useLiveQuery(practiceOfUnitQuery, { unit, year, basis });
  const history = data?.unitHistory ?? null;
  return (
    <PanelFrame name={tell('practices.explanation')} onClose={onClose}>
      {history ? (
        <div className={`mx-explanation${stale ? ' is-stale' : ''}`}>
          <PracticePanelHead history={history} practice={practice} onClose={onClose} />
          <div className="mx-body">
            <PracticeYears history={history} practice={practice} />
            {column && <Peers column={column} />}
          </div>
          <footer>
            <Link className="btn" to={addressOfUnitYears(region.code, unit, year)}>
              {tell('practices.openYears')}
            </Link>
            <span className="gap" />
            <Link className="btn p" to={addressOfUnit(region.code, unit, year)}>
              {say('matrix.openReport')}
            </Link>
          </footer>
        </div>
      ) : error ? (
        <TroublePage error={error} onAgain={again} />
      ) : data ? (
        <p className="mx-none">{say('trouble.noReport')}</p>
      ) : (
        <LoadingLines />
      )}
    </PanelFrame>
  );
}

interface PracticePanelHeadProps {
  readonly history: PracticesOfUnit;
  readonly practice: string;
  readonly onClose: () => void;
}

function PracticePanelHead({ history, practice, onClose }: PracticePanelHeadProps) {
  const { say } = useWords();
  const nameOf = usePracticeName();
  const last = history.years.at(-1);
  const place = [
    history.unit.name,
    ...(last ? [say('year.report', { year: last.year })] : []),
    ...(last?.version == null ? [] : [say('version.n', { n: last.version })]),
  ];
  return (
    <header aria-live="polite">
      <div className="s12 k2">{place.join(say('sentence.dot'))}</div>
      <div className="mx-panel-title">
        <h2>{nameOf(practice)}</h2>
        <span className="gap" />
        <span className="mx-keys deskonly" aria-hidden="true">
          <kbd>↑</kbd>
          <kbd>↓</kbd>
          <kbd>←</kbd>
          <kbd>→</kbd>
        </span>
        <button type="button" className="mx-close" aria-label={say('action.close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
    </header>
  );
}

function Peers({ column }: { readonly column: PracticeColumn }) {
  const tell = usePracticesWords();
  const { say } = useWords();
  const { holds, denied, contradictory, notSaid, notApplicable } = column;
  return (
    <section>
      <h3>{tell('practices.peers', { n: holds + denied + contradictory + notSaid + notApplicable })}</h3>
      <p>
        {tell('practices.peers.how', { holds, denied, contradictory, notSaid })}
        {notApplicable > 0 && tell('practices.peers.na', { n: notApplicable })}
        {say('sentence.end')}
      </p>
    </section>
  );
}
