import { beijingDay } from '@mingjian/domain';
import { useCallback, useRef } from 'react';
import { Link } from 'react-router';
import { useLiveQuery } from '../../api/use-live-query';
import { useWords } from '../../messages/use-words';
import { useBarFacts } from '../../shell/bar-facts';
import { useScope } from '../../shell/scope';
import { useAddressSearch } from '../../shell/use-address-search';
import { ExportButton } from '../../ui/export/export-button';
import { LoadingLines } from '../../ui/states/loading-lines';
import { NothingHere } from '../../ui/states/nothing-here';
import { TroublePage } from '../../ui/states/trouble-page';
import { kindsAsked } from '../matrix/matrix-view';
import { PracticePanel } from './practice-panel';
import { PracticesControls } from './practices-controls';
import { exportedPractices } from './practices-export';
import { PracticesGrid } from './practices-grid';
import { PracticesHeading } from './practices-heading';
import { PracticesLegend } from './practices-legend';
import { usePracticesWords } from './practices.messages';
import { PracticesPrintHead } from './practices-print-head';
import { practicesQuery } from './practices-query';
import { arrange, readView, withView } from './practices-view';
import type { PracticesView } from './practices-view';
import { usePracticeName } from './use-practice-name';
import '../matrix/matrix.css';
import '../matrix/matrix-print.css';
import './practices.css';

/** What is in place where, since when, and where are the gaps? */
export function PracticesPage() {
  const words = useWords();
  const { say } = words;
  const tell = usePracticesWords();
  const nameOf = usePracticeName();
  const scope = useScope();
  const { region, year, basis } = scope;
  const [search, setSearch] = useAddressSearch();
  const view = readView(search);
  const change = useCallback(
    (to: Partial<PracticesView>) => setSearch((before) => withView(before, to), { replace: true }),
    [setSearch],
  );
  const page = useRef<HTMLDivElement>(null);
  const open = useCallback((unit: string, practice: string) => change({ unit, practice }), [change]);
  const close = useCallback(() => {
    // Closed from within, the explanation takes the focus with it: one goes on where it was opened.
    page.current?.querySelector<HTMLElement>('button[aria-expanded="true"]')?.focus();
    change({ unit: null, practice: null });
  }, [change]);
  const { data, stale, error, again } = useLiveQuery(practicesQuery, {
    region: region.code,
    year,
    basis,
    kinds: kindsAsked(view.kinds),
  });
  const matrix = data?.practiceMatrix;
  useBarFacts({ ...matrix?.coverage, hasBasis: true, stale });
  if (!data) return error ? <TroublePage error={error} onAgain={again} /> : <LoadingLines />;
  if (!matrix)
    return (
      <NothingHere title={say('trouble.noCycle', { year })}>
        <p className="k2">{say('trouble.noCycle.why')}</p>
      </NothingHere>
    );
  const { rows, columns } = arrange(matrix.nodes, matrix.columns, view);
  const isExplaining = view.unit !== null && view.practice !== null;
  return (
    <div className={`mx${isExplaining ? ' is-explaining' : ''}`} ref={page}>
      <title>{`${region.name} ${say('year.report', { year })} ${tell('practices.title')} · ${say('shell.product')}`}</title>
      <div className={`mx-main${stale ? ' is-stale' : ''}`}>
        <PracticesPrintHead matrix={matrix} />
        <PracticesHeading matrix={matrix} kinds={view.kinds} />
        <PracticesControls view={view} onChange={change}>
          <ExportButton
            table={() =>
              exportedPractices(
                {
                  scope,
                  coverage: matrix.coverage,
                  day: words.fullDay(beijingDay(new Date())),
                  rows,
                  columns,
                  nameOf,
                },
                words,
                tell,
              )
            }
          />
        </PracticesControls>
        {rows.length === 0 || columns.length === 0 ? (
          <p className="panel mx-none">
            {tell('practices.noGaps')}{' '}
            <Link to={{ search: withView(search, { onlyGaps: false }).toString() }}>
              {say('action.clearFilters')}
            </Link>
          </p>
        ) : (
          <PracticesGrid rows={rows} columns={columns} view={view} onOpen={open} />
        )}
        {matrix.nodes.length < matrix.totalCount && (
          <p className="s12 k2">
            {say('overview.notAll', { n: matrix.nodes.length, all: matrix.totalCount })}
          </p>
        )}
        <PracticesLegend />
      </div>
      {view.unit !== null && view.practice !== null && (
        <PracticePanel
          unit={view.unit}
          practice={view.practice}
          column={matrix.columns.find(({ practice }) => practice === view.practice) ?? null}
          onClose={close}
        />
      )}
    </div>
  );
}
