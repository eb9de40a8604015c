import { lazy, Suspense, useCallback, useRef } from 'react';
import { Link } from 'react-router';
import { useLiveQuery } from '../../api/use-live-query';
import { useWords } from '../../messages/use-words';
import { useBarFacts } from '../../shell/bar-facts';
import { useScope } from '../../shell/scope';
import { useAddressSearch } from '../../shell/use-address-search';
import { ExportButton } from '../../ui/export/export-button';
import { useAbout } from '../../ui/export/use-about';
import { LoadingLines } from '../../ui/states/loading-lines';
import { NothingHere } from '../../ui/states/nothing-here';
import { TroublePage } from '../../ui/states/trouble-page';
import { ExplanationPanel } from './explanation-panel';
import { MatrixControls } from './matrix-controls';
import { exportedMatrix } from './matrix-export';
import { MatrixGrid } from './matrix-grid';
import { MatrixHeading } from './matrix-heading';
import { MatrixLegend } from './matrix-legend';
import { MatrixPrintHead } from './matrix-print-head';
import { matrixQuery } from './matrix-query';
import { useMatrixWords } from './matrix.messages';
import { arrange, kindsAsked, readView, wholeTotal, withView } from './matrix-view';
import type { MatrixView } from './matrix-view';
import { PanelFrame } from './panel-frame';
import './matrix.css';
import './matrix-print.css';

const TreePanel = lazy(async () => ({ default: (await import('./tree-panel')).TreePanel }));

/** Which unit is weak at what, and why? */
export function MatrixPage() {
  const words = useWords();
  const { say } = words;
  const tell = useMatrixWords();
  const about = useAbout();
  const { region, year, basis } = useScope();
  const [search, setSearch] = useAddressSearch();
  const view = readView(search);
  const change = useCallback(
    (to: Partial<MatrixView>) => setSearch((before) => withView(before, to), { replace: true }),
    [setSearch],
  );
  const page = useRef<HTMLDivElement>(null);
  const open = useCallback((unit: string, indicator: string) => change({ unit, indicator }), [change]);
  const close = useCallback(() => {
    // Closed from within, the explanation takes the focus with it: one goes on where it was opened.
    page.current?.querySelector<HTMLElement>('button[aria-expanded="true"]')?.focus();
    change({ unit: null, indicator: null });
  }, [change]);
  const { data, stale, error, again } = useLiveQuery(matrixQuery, {
    region: region.code,
    year,
    basis,
    kinds: kindsAsked(view.kinds),
  });
  const matrix = data?.complianceMatrix;
  useBarFacts({ ...matrix?.coverage, hasBasis: true, stale });
  if (!data) return error ? <TroublePage error={error} onAgain={again} /> : <LoadingLines />;
  if (!matrix)
    return (
      <NothingHere title={say('trouble.noCycle', { year })}>
        <p className="k2">{say('trouble.noCycle.why')}</p>
      </NothingHere>
    );
  const { rows, indicators } = arrange(
    matrix.nodes,
    data.indicators,
    view,
    data.scheme.grades.map(({ id }) => id),
  );
  const isExplaining = view.unit !== null && view.indicator !== null;
  return (
    <div className={`mx${isExplaining ? ' is-explaining' : ''}`} ref={page}>
      <title>{`${region.name} ${say('year.report', { year })} ${say('shell.page.matrix')} · ${say('shell.product')}`}</title>
      <div className={`mx-main${stale ? ' is-stale' : ''}`}>
        <MatrixPrintHead matrix={matrix} />
        <MatrixHeading matrix={matrix} indicators={data.indicators} kinds={view.kinds} />
        <MatrixControls view={view} onChange={change} />
        {rows.length === 0 || indicators.length === 0 ? (
          <p className="panel mx-none">
            {say('matrix.noLosses')}{' '}
            <Link to={{ search: withView(search, { onlyLosses: false }).toString() }}>
              {say('action.clearFilters')}
            </Link>
          </p>
        ) : (
          <MatrixGrid matrix={matrix} rows={rows} indicators={indicators} view={view} onOpen={open} />
        )}
        {matrix.nodes.length < matrix.totalCount && (
          <p className="s12 k2">
            {say('overview.notAll', { n: matrix.nodes.length, all: matrix.totalCount })}
          </p>
        )}
        <div className="mx-foot">
          <MatrixLegend matrix={matrix} indicators={data.indicators} />
          <ExportButton
            table={() =>
              exportedMatrix(
                {
                  matrix,
                  rows,
                  indicators,
                  region: region.name,
                  year,
                  about: about(),
                  tell,
                },
                words,
              )
            }
          />
        </div>
      </div>
      {view.unit !== null && view.indicator !== null && (
        <PanelFrame name={say('matrix.explanation')} onClose={close}>
          {view.indicator === wholeTotal ? (
            <Suspense fallback={<LoadingLines />}>
              <TreePanel matrix={matrix} unit={view.unit} onClose={close} />
            </Suspense>
          ) : (
            <ExplanationPanel matrix={matrix} unit={view.unit} indicator={view.indicator} onClose={close} />
          )}
        </PanelFrame>
      )}
    </div>
  );
}
