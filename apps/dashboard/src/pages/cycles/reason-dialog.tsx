import { Button, Input, Modal } from 'antd';
import { useId, useState } from 'react';
import { useWords } from '../../messages/use-words';

interface ReasonDialogProps {
  readonly title: string;
  /** What it comes to, before it is done. */
  readonly what: string;
  readonly act: string;
  readonly isSending: boolean;
  readonly problem: string | null;
  readonly onAct: (reason: string) => void;
  readonly onClose: () => void;
}

/** An act that wants a reason, which the log keeps. */
export function ReasonDialog({ title, what, act, isSending, problem, onAct, onClose }: ReasonDialogProps) {
  const { say } = useWords();
  const id = useId();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const go = () => {
    setMissing(reason.trim() === '');
    if (reason.trim() !== '') onAct(reason);
  };
  return (
    <Modal
      open
      title={title}
      onCancel={onClose}
      footer={[
        <Button key="back" onClick={onClose}>
          {say('cycles.cancel')}
        </Button>,
        <Button key="act" type="primary" loading={isSending} onClick={go}>
          {act}
        </Button>,
      ]}
    >
      <p className="s13 k2">{what}</p>
      <div className="cy-field">
        <label htmlFor={id}>{say('cycles.reason')}</label>
        <Input.TextArea id={id} rows={3} value={reason} onChange={({ target }) => setReason(target.value)} />
      </div>
      {(isMissing || problem !== null) && (
        <p role="alert" className="bad cy-problem">
          {isMissing ? say('cycles.needReason') : problem}
        </p>
      )}
    </Modal>
  );
}
