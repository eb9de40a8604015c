import { lazy, Suspense, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { useWords } from '../../../messages/use-words';
import { useScope } from '../../../shell/scope';
import { useAddressSearch } from '../../../shell/use-address-search';
import { proposedCorrectionDay } from '../decision/correction-day';
import { DecisionFoot } from '../decision/decision-foot';
import { PublicationFoot } from '../decision/publication-foot';
import { BesideLastYear } from '../findings/beside-last-year';
import { FindingsPanel } from '../findings/findings-panel';
import { placeOfFinding, sentenceOfFinding } from '../findings/remark-on-finding';
import { WaiversPanel } from '../findings/waivers-panel';
import { WordsKeeper } from '../remarks/kept-words';
import type { WrittenRemark } from '../remarks/kept-words';
import { RemarkBox } from '../remarks/remark-box';
import type { RemarkPlace } from '../remarks/remark-place';
import { RemarksPanel } from '../remarks/remarks-panel';
import { SectionSheet } from '../sheet/section-sheet';
import { SheetList } from '../sheet/sheet-list';
import { DeskContext } from './desk-context';
import type { Desk, DeskView } from './desk-context';
import { DeskHead } from './desk-head';
import { openRemarks, unsentRemarks } from './desk-model';
import type { DeskModel, PlacedFinding } from './desk-model';
import type { OpenedReport } from './opened-report';
import { firstTab, SectionTabs, statisticsTab, tabOfCell } from './section-tabs';
import { useDeskActs } from './use-desk-acts';

// Dialogs come when they are opened: the page is there without them.
const AcceptDialog = lazy(async () => ({
  default: (await import('../decision/accept-dialog')).AcceptDialog,
}));
const ReturnDialog = lazy(async () => ({
  default: (await import('../decision/return-dialog')).ReturnDialog,
}));
const SoftenDialog = lazy(async () => ({
  default: (await import('../findings/soften-dialog')).SoftenDialog,
}));
const JudgedPanel = lazy(async () => ({
  default: (await import('../../../ui/judged/judged-panel')).JudgedPanel,
}));
const TimelineDrawer = lazy(async () => ({ default: (await import('./timeline-drawer')).TimelineDrawer }));

type OpenDialog = 'return' | 'accept' | 'timeline' | { readonly soften: string | null } | null;

/** The report in the middle, what was found and said at the side, the decision at its foot. */
export function VersionDesk(props: OpenedReport & { readonly model: DeskModel }) {
  const { model, unit, report, review, today, mayReview, newer, next, onNewer, onAgain, onActed, onNext } =
    props;
  const { say } = useWords();
  const { viewer, year } = useScope();
  const [search, setSearch] = useAddressSearch();
  const sheet = useRef<HTMLDivElement>(null);
  const returnTo = useRef<Element | null>(null);
  const keeper = useMemo(
    () => new WordsKeeper(`mingjian.review.${viewer.id}.${unit.code}.${year}`, browserStorage()),
    [viewer.id, unit.code, year],
  );
  const kept = useSyncExternalStore(keeper.subscribe, keeper.snapshot);
  const [box, setBox] = useState<WrittenRemark | null>(null);
  const [active, setActive] = useState<string | null>(null);
  const [dialog, setDialog] = useState<OpenDialog>(null);
  const [dueOn, setDueOn] = useState(proposedCorrectionDay(today));
  const [problem, setProblem] = useState<string | null>(null);
  const [isAccepting, setAccepting] = useState(false);
  const [changed, setChanged] = useState(false);

  const acts = useDeskActs({
    unit: unit.code,
    year,
    version: model.version,
    onActed: ({ kind }) => {
      if (kind === 'CHANGED_MEANWHILE') setChanged(true);
      onAgain();
      onActed();
    },
  });
  const view = viewIn(search, model);
  const section = sectionIn(search, model);
  const change = (values: Readonly<Record<string, string>>): void =>
    setSearch(
      (before) => {
        for (const [name, value] of Object.entries(values)) before.set(name, value);
        return before;
      },
      { replace: true, preventScrollReset: true },
    );
  const bring = (place: RemarkPlace): void => {
    const tab = place.cell === null ? place.section : tabOfCell(model, place.cell);
    if (tab !== null && tab !== section) change({ section: tab });
    if (place.cell !== null) {
      const cell = place.cell;
      requestAnimationFrame(() =>
        sheet.current
          ?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(cell)}"]`)
          ?.scrollIntoView({ block: 'center', inline: 'nearest' }),
      );
    }
  };
  const desk: Desk = {
    model,
    view,
    mayReview,
    active: model.findings.find(({ key }) => key === active) ?? null,
    opened: box,
    show: (place) => {
      bring(place);
      if (place.cell !== null) setActive(`remark ${place.cell}`);
    },
    open: (place, begun = {}) => {
      returnTo.current = document.activeElement;
      const { cell, section: of, quote } = place;
      const finding = cell === null ? null : findingOn(model, cell);
      const led = finding && { body: sentenceOfFinding(finding.finding), rule: finding.finding.rule };
      if (finding) setActive(finding.key);
      bring(place);
      setBox(
        keeper.at({ cell, section: of, quote }, { body: '', rule: null, replaces: null, ...led, ...begun }),
      );
    },
  };
  const closeBox = (): void => {
    setBox(null);
    if (returnTo.current instanceof HTMLElement) returnTo.current.focus({ preventScroll: true });
  };
  const store = async (remark: WrittenRemark): Promise<string | null> => {
    // Kept before it is sent: should the report have changed meanwhile, the words are there for the new version.
    keeper.write(remark);
    const told = await acts.remark(remark);
    if (told === null) {
      keeper.drop(remark.id);
      closeBox();
    }
    return told;
  };
  const returnReport = async (): Promise<string | null> => {
    for (const remark of kept.remarks) {
      const told = await acts.remark(remark);
      if (told !== null) return told;
      keeper.drop(remark.id);
    }
    const told = await acts.returnReport(dueOn, kept.note);
    if (told === null) {
      keeper.writeNote('');
      setDialog(null);
    }
    return told;
  };
  const accept = async (): Promise<string | null> => {
    setAccepting(true);
    const told = await acts.accept();
    setAccepting(false);
    setProblem(told);
    if (told === null) setDialog(null);
    return told;
  };
  const asked = unsentRemarks(model.remarks).length + openRemarks(model.remarks).length;
  const replaced = kept.remarks.filter(({ replaces }) => replaces !== null).length;
  const outgoing = unsentRemarks(model.remarks).length + kept.remarks.length - replaced;
  const isUnderReview = (report.amendment?.state ?? report.state) === 'FILED' && newer === null;
  return (
    <DeskContext value={desk}>
      <section className="rv-doc">
        <DeskHead
          unit={unit}
          isAmendment={report.amendment?.n === model.version}
          onView={(to) => change({ view: to })}
          onTimeline={() => setDialog('timeline')}
        />
        <SectionTabs section={section} />
        {(newer !== null || changed) && (
          <p className="rv-newer" role="alert">
            {newer === null
              ? say('review.changedMeanwhile')
              : say('review.newer', { n: newer, old: model.version })}{' '}
            {kept.remarks.length > 0 && say('review.newer.kept', { n: kept.remarks.length })}{' '}
            {newer === null ? (
              <button type="button" className="rv-link" onClick={() => setChanged(false)}>
                {say('action.close')}
              </button>
            ) : (
              <button type="button" className="btn s" onClick={onNewer}>
                {say('review.newer.open', { n: newer })}
              </button>
            )}
          </p>
        )}
        <div className="rv-sheet" ref={sheet}>
          <OpenSection section={section} model={model} />
          {box && (
            <RemarkBox
              key={box.id}
              written={box}
              sheet={sheet}
              onWrite={(written) => {
                setBox(written);
                keeper.write(written);
              }}
              onStore={store}
              onDrop={() => {
                keeper.drop(box.id);
                closeBox();
              }}
              onClose={closeBox}
            />
          )}
        </div>
      </section>
      <aside className="rv-side" aria-label={say('review.side')}>
        <div className="rv-side-body">
          <RemarksPanel
            written={kept.remarks.filter(({ id }) => id !== box?.id)}
            onSettle={({ id }) => void acts.settleRemark(id).then(setProblem)}
            onWithdraw={({ id }) => void acts.withdrawRemark(id).then(setProblem)}
            onDrop={({ id }) => keeper.drop(id)}
          />
          <FindingsPanel
            waivers={review.waivers}
            onChoose={(placed: PlacedFinding) => {
              setActive(placed.key);
              bring(placeOfFinding(placed, model));
            }}
            onSoften={(rule) => setDialog({ soften: rule })}
            onWithdrawSoftening={({ rule }) => void acts.withdrawSoftening(rule).then(setProblem)}
          />
          <div className="rv-judged">
            <Suspense>
              <JudgedPanel unit={unit} year={year} mayJudge={mayReview} onActed={onAgain} />
            </Suspense>
          </div>
          <BesideLastYear />
          <WaiversPanel
            waivers={review.waivers}
            mayReview={mayReview}
            onSoften={() => setDialog({ soften: null })}
            onWithdraw={({ rule }) => void acts.withdrawSoftening(rule).then(setProblem)}
          />
        </div>
        {mayReview && isUnderReview ? (
          <DecisionFoot
            dueOn={dueOn}
            today={today}
            remarks={outgoing}
            isBusy={isAccepting}
            problem={problem}
            onDueOn={setDueOn}
            onReturn={() => setDialog('return')}
            onAccept={() => {
              if (asked > 0) setDialog('accept');
              else void accept();
            }}
          />
        ) : (
          <PublicationFoot
            report={report}
            today={today}
            publicationDue={unit.publicationDue ?? null}
            mayReview={mayReview}
            next={next}
            onPublish={acts.publish}
            onNext={onNext}
          />
        )}
      </aside>
      <Suspense>
        {dialog === 'return' && (
          <ReturnDialog
            dueOn={dueOn}
            today={today}
            note={kept.note}
            written={kept.remarks}
            onDueOn={setDueOn}
            onNote={(note) => keeper.writeNote(note)}
            onReturn={returnReport}
            onClose={() => setDialog(null)}
          />
        )}
        {dialog === 'accept' && <AcceptDialog onAccept={accept} onClose={() => setDialog(null)} />}
        {dialog === 'timeline' && (
          <TimelineDrawer unitName={unit.name} steps={review.steps} onClose={() => setDialog(null)} />
        )}
        {typeof dialog === 'object' && dialog !== null && (
          <SoftenDialog
            unitName={unit.name}
            format={model.format.id}
            year={year}
            today={today}
            rule={dialog.soften}
            onSoften={async (softened) => {
              const told = await acts.soften(softened);
              if (told === null) setDialog(null);
              return told;
            }}
            onClose={() => setDialog(null)}
          />
        )}
      </Suspense>
    </DeskContext>
  );
}

function OpenSection({ section, model }: { readonly section: string; readonly model: DeskModel }) {
  const found = model.format.sections.find(({ id }) => id === section);
  if (found) return <SectionSheet section={found} />;
  return <SheetList tables={model.format.tables.filter(({ layout }) => layout === 'list')} />;
}

function findingOn(model: DeskModel, cell: string): PlacedFinding | null {
  return model.findings.find(({ cells }) => cells.includes(cell)) ?? null;
}

function viewIn(search: URLSearchParams, model: DeskModel): DeskView {
  const view = search.get('view');
  if (view === 'years' && model.lastYear) return 'years';
  if (view === 'versions' && model.before) return 'versions';
  return 'report';
}

function sectionIn(search: URLSearchParams, model: DeskModel): string {
  const wanted = search.get('section');
  const isThere = wanted === statisticsTab || model.format.sections.some(({ id }) => id === wanted);
  return wanted !== null && isThere ? wanted : firstTab(model);
}

/** Null where the browser forbids it: then words are kept for as long as the page is open. */
function browserStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
