import { useWords } from '../../messages/use-words';
import { usePageWords } from '../../messages/use-page-words';
import { useLiveQuery } from '../../api/use-live-query';
import { useBarFacts } from '../../shell/bar-facts';
import { useScope } from '../../shell/scope';
import { useAddressSearch } from '../../shell/use-address-search';
import { LoadingLines } from '../../ui/states/loading-lines';
import { NothingHere } from '../../ui/states/nothing-here';
import { TroublePage } from '../../ui/states/trouble-page';
import { coverageOf } from './coverage-of';
import { kindIn, withValue } from './document-choice';
import { FigurePanel } from './figure-panel';
import { OrdersPanel } from './orders-panel';
import { PaperDocument } from './paper-document';
import { yearbookQuery } from './yearbook-queries';
import { yearbookWords } from './yearbook.messages';
import { YearbookHead } from './yearbook-head';
import '../../ui/paper/paper-fonts.css';
import './yearbook.css';

/** What does the county say of the year, where does each figure of it come from, and where are its files? */
export function YearbookPage() {
  const { say, language } = useWords();
  const words = usePageWords(yearbookWords);
  const { region, year, basis } = useScope();
  const [search, setSearch] = useAddressSearch();
  const kind = kindIn(search);
  const about = { region: region.code, year, kind, basis };
  const answer = useLiveQuery(
    yearbookQuery,
    { ...about, locale: language },
    {
      live: false,
      skip: region.kind !== 'COUNTY',
    },
  );
  const document = answer.data?.yearbook?.document ?? null;
  const coverage = document && coverageOf(document);
  useBarFacts({
    hasBasis: true,
    stale: answer.stale,
    ...(coverage && { expected: coverage.expected, reported: coverage.reported }),
  });

  if (region.kind !== 'COUNTY') return <NothingHere title={words('notACounty')} />;
  if (answer.error && !answer.data) return <TroublePage error={answer.error} onAgain={answer.again} />;
  if (!answer.data) return <LoadingLines rows={20} />;
  const { yearbook } = answer.data;
  if (!yearbook) return <NothingHere title={words('notYours')} />;
  if (!document) return <NothingHere title={words('nobody', { year })} />;
  const open = (figure: string | null) =>
    setSearch((now) => withValue(now, 'figure', figure), { replace: true, preventScrollReset: true });
  const figure = document.figures.find(({ key }) => key === search.get('figure')) ?? null;
  return (
    <div className={`yb${answer.stale ? ' is-stale' : ''}`}>
      <title>{`${region.name} ${say('year.report', { year })} ${words(`kind.${kind}`)} · ${say('shell.product')}`}</title>
      <YearbookHead
        document={document}
        coverage={coverage}
        edits={yearbook.edits.filter(({ stands }) => stands).length}
        kind={kind}
        onKind={(chosen) => setSearch((now) => withValue(withValue(now, 'figure', null), 'kind', chosen))}
      />
      <div className="yb-desk">
        <PaperDocument
          document={document}
          edits={yearbook.edits}
          mayEdit={yearbook.mayOrder}
          selected={figure?.key ?? null}
          onFigure={open}
          onEdited={answer.again}
        />
        <div className="yb-side noprint">
          {figure && <FigurePanel figure={figure} onClose={() => open(null)} />}
          <OrdersPanel {...about} locale={language} mayOrder={yearbook.mayOrder} />
        </div>
      </div>
    </div>
  );
}
