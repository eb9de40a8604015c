import type { Day, Finding } from '@mingjian/domain';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useWords } from '../../messages/use-words';
import { isStorageFull } from './draft-server';
import type { DraftStore } from './draft-store';
import type { AttemptKey } from '../../api/attempt-key';
import type { FileReport, ReportReceipt } from './filing';
import { FilingSummary } from './filing-summary';
import type { FormModel } from './form-model';
import { OwnSteps, stepsOpen } from './own-steps';
import type { ReviewOfForm } from './review-of-form';

interface FileDialogProps {
  readonly model: FormModel;
  readonly store: DraftStore;
  readonly version: number;
  readonly revision: number;
  readonly review: ReviewOfForm | null;
  readonly isApprover: boolean;
  readonly onStep: () => void;
  readonly today: Day;
  readonly file: FileReport;
  readonly attempt: AttemptKey;
  readonly onRefused: (findings: readonly Finding[]) => void;
  readonly onFiled: (receipt: ReportReceipt) => void;
  readonly onOpenFinding: (finding: Finding) => void;
  readonly onJump: (field: string) => void;
  readonly onClose: () => void;
}

/** The last look before filing: what goes out, or what still keeps it here and the way there. */
export function FileDialog(props: FileDialogProps) {
  const {
    model,
    store,
    version,
    revision,
    review,
    isApprover,
    onStep,
    today,
    file,
    attempt,
    onRefused,
    onFiled,
    onOpenFinding,
    onJump,
    onClose,
  } = props;
  const { say } = useWords();
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const sound = model.mustMend === 0 && model.open.unexplained.length === 0;
  const approverFiles = review?.settings.approverFiles === true && !isApprover;
  const ready = sound && !approverFiles && stepsOpen(review, revision).length === 0;

  const send = async () => {
    setSending(true);
    setProblem(null);
    try {
      if (!(await store.flush())) {
        setProblem(
          say(isStorageFull(store.snapshot().saving) ? 'form.file.storageFull' : 'form.file.notSaved'),
        );
        return;
      }
      const filing = { report: model.report, explanations: model.explanations };
      const outcome = await file(filing, attempt.for(filing));
      switch (outcome.kind) {
        case 'FILED':
          onFiled(outcome.receipt);
          return;
        case 'FINDINGS':
          onRefused(outcome.findings);
          setProblem(outcome.message);
          return;
        case 'REFUSED':
          setProblem(outcome.message);
          return;
        case 'STORAGE_FULL':
          setProblem(say('form.file.storageFull'));
          return;
        case 'SIGNED_OUT':
          setProblem(say('form.file.signedOut'));
          return;
        case 'UNREACHABLE':
          setProblem(say('form.file.unreachable'));
          return;
      }
    } finally {
      setSending(false);
    }
  };

  return (
    <Modal
      open
      title={say(sound ? 'form.file.title' : 'form.file.notYet')}
      onCancel={onClose}
      width={720}
      footer={[
        <Button key="back" onClick={onClose}>
          {say('form.file.back')}
        </Button>,
        ready && (
          <Button key="file" type="primary" loading={sending} onClick={() => void send()}>
            {say('form.file.send')}
          </Button>
        ),
      ]}
    >
      <FilingSummary
        model={model}
        version={version}
        today={today}
        onOpenFinding={(finding) => {
          onClose();
          onOpenFinding(finding);
        }}
        onJump={(field) => {
          onClose();
          onJump(field);
        }}
      />
      {sound && review?.settings.ownSteps && (
        <OwnSteps
          unit={model.report.unit}
          year={model.report.reportYear}
          store={store}
          revision={revision}
          review={review}
          onTaken={onStep}
        />
      )}
      {sound && approverFiles && <p className="warn">{say('form.file.approver')}</p>}
      {problem !== null && (
        <p role="alert" className="bad fm-problem">
          {problem}
        </p>
      )}
    </Modal>
  );
}
