import { cellField } from '@mingjian/domain';
import type { Day, Finding, PastedBlock } from '@mingjian/domain';
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useWords } from '../../messages/use-words';
import { ConflictDialog } from './conflict-dialog';
import type { DraftStore } from './draft-store';
import { FileDialog } from './file-dialog';
import { AttemptKey } from '../../api/attempt-key';
import type { FileReport, ReportReceipt } from './filing';
import { FindingsPanel } from './findings-panel';
import { FormHeading } from './form-heading';
import { formModel } from './form-model';
import type { OpenedForm } from './form-model';
import { PasteNote } from './paste-note';
import { SavingLine } from './saving-line';
import { fieldOfFinding, sectionOfField, sectionsOf } from './section-mark';
import { SectionPanel } from './section-panel';
import { SectionSteps } from './section-steps';
import { SheetWays } from './sheet/sheet-ways';
import { useJump } from './use-jump';
import { useOpenSection } from './use-open-section';
import { usePhone } from './use-phone';

export interface FormEditorProps {
  readonly opened: OpenedForm;
  readonly store: DraftStore;
  readonly unitName: string;
  readonly due: Day;
  readonly today: Day;
  readonly file: FileReport;
  readonly onFiled: (receipt: ReportReceipt) => void;
}

/** The form at work: steps, the open section, and the findings that follow every key. */
export function FormEditor({ opened, store, unitName, due, today, file, onFiled }: FormEditorProps) {
  const { say } = useWords();
  const phone = usePhone();
  const draft = useSyncExternalStore(store.subscribe, store.snapshot);
  const [refused, setRefused] = useState<readonly Finding[] | null>(null);
  const [pasted, setPasted] = useState<PastedBlock | null>(null);
  const [attempt] = useState(() => new AttemptKey());
  const [checking, setChecking] = useState(false);
  const model = useMemo(() => formModel(draft.entry, opened, refused), [draft.entry, opened, refused]);
  const { section, open, close } = useOpenSection(phone);
  const jump = useJump();

  useEffect(() => store.begin(), [store]);

  const onFields = useCallback(
    (changes: readonly (readonly [string, string])[]) => {
      setRefused(null);
      store.setFields(changes);
    },
    [store],
  );
  const onText = useCallback((field: string, text: string) => onFields([[field, text]]), [onFields]);
  const onZeros = useCallback(
    (cells: readonly string[]) => onFields(cells.map((cell) => [cellField(cell), '0'] as const)),
    [onFields],
  );
  const onPasted = useCallback(
    (block: PastedBlock) => {
      setPasted(block);
      onFields(block.cells.map(([cell, text]) => [cellField(cell), text] as const));
    },
    [onFields],
  );
  const { format, tones } = model;
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
      const field = fieldOfFinding(finding, tones);
      const [target] = sectionsOf(finding, format);
      if (field !== null) onJump(field);
      else if (target) open(target);
    },
    [format, tones, onJump, open],
  );

  const shown = format.sections.find(({ id }) => id === section);
  const findings = (
    <FindingsPanel
      model={model}
      withCells={phone}
      onText={onText}
      onZeros={onZeros}
      onJump={onJump}
      onOpenFinding={onOpenFinding}
    />
  );
  return (
    <div className="fm" ref={jump.within}>
      <div className="fm-top">
        <FormHeading model={model} unitName={unitName} due={due} today={today} />
        <div className="fm-actions">
          <SavingLine {...draft} />
          {phone && section !== null && (
            <button type="button" className="btn" onClick={close}>
              {say('form.backToFindings')}
            </button>
          )}
          {phone && section === null && (
            <button type="button" className="btn" onClick={() => open('applications')}>
              {say('form.wholeTable')}
            </button>
          )}
          <button type="button" className="btn p" onClick={() => setChecking(true)}>
            {say('form.check')}
          </button>
        </div>
      </div>
      {pasted && <PasteNote block={pasted} figures={model.figures} onClose={() => setPasted(null)} />}
      <div className="fm-columns">
        {phone && section === null && findings}
        {(!phone || section === null) && (
          <SectionSteps model={model} active={section} onOpen={open}>
            <div className="fm-ways">
              <SheetWays model={model} store={store} onFields={onFields} />
            </div>
          </SectionSteps>
        )}
        {shown && (
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
        )}
        {!phone && findings}
      </div>
      {draft.conflicts.length > 0 && (
        <ConflictDialog conflicts={draft.conflicts} format={format} onSettle={store.settle} />
      )}
      {checking && (
        <FileDialog
          model={model}
          store={store}
          file={file}
          onRefused={setRefused}
          attempt={attempt}
          onFiled={onFiled}
          onOpenFinding={onOpenFinding}
          onJump={onJump}
          onClose={() => setChecking(false)}
        />
      )}
    </div>
  );
}
