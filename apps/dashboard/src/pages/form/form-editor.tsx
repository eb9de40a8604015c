import { cellField, cellsOf, reportOfYear } from '@mingjian/domain';
import type { Day, Finding } from '@mingjian/domain';
import { Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { AttemptKey } from '../../api/attempt-key';
import { useWords } from '../../messages/use-words';
import { AmendmentNote } from './amendment-note';
import { BeginPanel } from './begin-panel';
import { CellCard } from './cell-card';
import { ConflictDialog, DocumentDialog, fetchDialogs, FileDialog, VersionDialog } from './dialogs';
import type { DraftStore } from './draft-store';
import type { FileReport, ReportReceipt } from './filing';
import { FindingsPanel } from './findings-panel';
import { FormHeading } from './form-heading';
import { formModel } from './form-model';
import type { OpenedForm } from './form-model';
import { FormTools } from './form-tools';
import { MovedNote } from './moved-note';
import { PasteNote } from './paste-note';
import { RemarkedCells, remarkedCells, waitingRemarks } from './remark-of-unit';
import type { RemarkOfUnit } from './remark-of-unit';
import { RemarksPanel } from './remarks-panel';
import { noteOfReturn, reasonOfAmendment } from './review-of-form';
import { SavingLine } from './saving-line';
import { fieldOfFinding, sectionOfField, sectionsOf } from './section-mark';
import { SectionPanel } from './section-panel';
import { SectionSteps } from './section-steps';
import { SheetWays } from './sheet/sheet-ways';
import { SignOffButton } from './sign-off-button';
import { useFiledFigures } from './use-filed-figures';
import { useCellInFocus } from './use-cell-in-focus';
import { useDraft } from './use-draft';
import { useFormChanges } from './use-form-changes';
import type { useReview } from './use-review';
import { useJump } from './use-jump';
import { useOpenSection } from './use-open-section';
import { usePhone } from './use-phone';
import type { FormStanding } from './working-state';

export interface FormEditorProps {
  readonly opened: OpenedForm;
  readonly store: DraftStore;
  readonly unitName: string;
  readonly due: Day;
  readonly today: Day;
  readonly standing: FormStanding;
  readonly isApprover: boolean;
  readonly review: ReturnType<typeof useReview>;
  readonly file: FileReport;
  readonly onFiled: (receipt: ReportReceipt) => void;
  /** The report went another way: the page has to be asked for again. */
  readonly onMoved: () => void;
}

const noRemarks: readonly RemarkOfUnit[] = [];

type Dialog = 'FILE' | 'DOCUMENT' | 'VERSION';

/** The form at work: steps, the open section, and the findings that follow every key. */
export function FormEditor(props: FormEditorProps) {
  const { opened, store, unitName, due, today, standing, isApprover, review, file, onFiled, onMoved } = props;
  const { version } = standing;
  const { say } = useWords();
  const phone = usePhone();
  const draft = useDraft(store);
  const { earlier } = opened.circumstances;
  const lastYear = reportOfYear(earlier, opened.report.reportYear - 1);
  const remarks = review.review?.remarks ?? noRemarks;
  const filed = useFiledFigures(opened.report, remarks.length > 0 ? version : 0, today);
  const changes = useFormChanges(store, opened.report, lastYear);
  const { onText, onFields, onZeros, onPasted, refused } = changes;
  const [attempt] = useState(() => new AttemptKey());
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const [begun, setBegun] = useState(false);
  const model = useMemo(() => formModel(draft.entry, opened, refused), [draft.entry, opened, refused]);
  const { section, open, close } = useOpenSection(phone);
  useEffect(fetchDialogs, []);
  const focus = useCellInFocus();
  const jump = useJump();
  const { format } = model;
  const onJump = useCallback(
    (field: string) => {
      const target = sectionOfField(field, format);
      if (target !== null) open(target);
      jump.toField(field);
    },
    [format, open, jump],
  );
  const onOpenFinding = useCallback(
    (finding: Finding) => {
      const field = fieldOfFinding(finding, model);
      const [target] = sectionsOf(finding, format);
      if (field !== null) onJump(field);
      else if (target) open(target);
    },
    [format, model, onJump, open],
  );
  const fromLastYear = (): void => {
    changes.onLastYear();
    setBegun(true);
    open('overview');
  };
  const fromSheet: typeof onFields = (fields) => {
    onFields(fields);
    setBegun(true);
  };

  const remarked = useMemo(() => remarkedCells(remarks), [remarks]);
  const isUntouched = draft.entry.size === 0 && version === 0 && !begun;
  const shown = format.sections.find(({ id }) => id === section);
  const cell =
    focus.cell !== null && cellsOf(format).get(focus.cell)?.section === section ? focus.cell : null;
  const findings = (
    <FindingsPanel
      model={model}
      withCells={phone}
      onText={onText}
      onFields={onFields}
      onZeros={onZeros}
      onJump={onJump}
      onOpenFinding={onOpenFinding}
    >
      <RemarksPanel
        model={model}
        remarks={remarks}
        note={standing.state === 'RETURNED' ? noteOfReturn(review.review) : null}
        filed={filed}
        onJump={onJump}
        onAnswer={review.answer}
      />
    </FindingsPanel>
  );
  const card = cell !== null && (
    <CellCard model={model} cell={cell} earlier={earlier} onBack={(back) => jump.toField(cellField(back))} />
  );
  const tools = (
    <FormTools
      lastYear={isUntouched ? null : (lastYear?.reportYear ?? null)}
      onLastYear={fromLastYear}
      onDocument={isUntouched ? null : () => setDialog('DOCUMENT')}
    >
      <SheetWays model={model} store={store} onFields={fromSheet} />
    </FormTools>
  );
  return (
    <div className="fm" ref={jump.within} {...focus.handlers}>
      <div className="fm-top">
        <FormHeading
          model={model}
          unitName={unitName}
          due={due}
          today={today}
          standing={standing}
          waiting={waitingRemarks(remarks).length}
        />
        <div className="fm-actions">
          <SavingLine {...draft} />
          {phone && section !== null && (
            <button type="button" className="btn" onClick={close}>
              {say('form.backToFindings')}
            </button>
          )}
          {phone && section === null && !isUntouched && (
            <button type="button" className="btn" onClick={() => open('applications')}>
              {say('form.wholeTable')}
            </button>
          )}
          {version > 0 && (
            <button type="button" className="btn" onClick={() => setDialog('VERSION')}>
              {say('form.compareVersion', { version })}
            </button>
          )}
          {!isUntouched && !phone && (
            <SignOffButton unit={opened.report.unit} year={opened.report.reportYear} store={store} />
          )}
          <button type="button" className="btn p" onClick={() => setDialog('FILE')}>
            {say('form.check')}
          </button>
        </div>
      </div>
      {standing.isAmendment && (
        <AmendmentNote
          unit={opened.report.unit}
          year={opened.report.reportYear}
          reason={reasonOfAmendment(review.review)}
          onWithdrawn={onMoved}
        />
      )}
      {draft.moved && <MovedNote saving={draft.saving} onMoved={onMoved} />}
      {changes.pasted && (
        <PasteNote block={changes.pasted} figures={model.figures} onClose={changes.onPasteSeen} />
      )}
      <div className="fm-columns">
        {phone && section === null && !isUntouched && findings}
        {(!phone || (section === null && !isUntouched)) && (
          <SectionSteps model={model} active={isUntouched ? null : section} onOpen={open}>
            {tools}
          </SectionSteps>
        )}
        {isUntouched ? (
          <BeginPanel
            model={model}
            onLastYear={fromLastYear}
            onDocument={() => setDialog('DOCUMENT')}
            onBlank={() => setBegun(true)}
          />
        ) : (
          shown && (
            <RemarkedCells value={remarked}>
              <SectionPanel
                key={shown.id}
                model={model}
                section={shown}
                previousYear={opened.report.reportYear - 1}
                onText={onText}
                onFields={onFields}
                onZeros={onZeros}
                onPasted={onPasted}
                onJump={onJump}
              />
            </RemarkedCells>
          )
        )}
        {phone ? (
          card
        ) : (
          <div className="fm-side">
            {findings}
            {card}
          </div>
        )}
      </div>
      <Suspense fallback={null}>
        {draft.conflicts.length > 0 && (
          <ConflictDialog conflicts={draft.conflicts} format={format} onSettle={store.settle} />
        )}
        {dialog === 'DOCUMENT' && (
          <DocumentDialog
            model={model}
            unitName={unitName}
            today={today}
            onFields={(taken) => {
              setBegun(true);
              onFields(taken);
            }}
            onClose={() => setDialog(null)}
          />
        )}
        {dialog === 'VERSION' && (
          <VersionDialog
            model={model}
            version={version}
            today={today}
            onJump={onJump}
            onClose={() => setDialog(null)}
          />
        )}
        {dialog === 'FILE' && (
          <FileDialog
            model={model}
            store={store}
            version={version}
            revision={draft.revision}
            review={review.review}
            isApprover={isApprover}
            onStep={review.again}
            today={today}
            file={file}
            onRefused={changes.onRefused}
            attempt={attempt}
            onFiled={onFiled}
            onOpenFinding={onOpenFinding}
            onJump={onJump}
            onClose={() => setDialog(null)}
          />
        )}
      </Suspense>
    </div>
  );
}
