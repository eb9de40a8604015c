import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useWords } from '../../../messages/use-words';
import { useDesk } from '../desk/desk-context';
import { openRemarks, unsentRemarks } from '../desk/desk-model';

interface AcceptDialogProps {
  readonly onAccept: () => Promise<string | null>;
  readonly onClose: () => void;
}

/** Asked only where accepting has more to it: remarks that go along, or that nobody has settled. */
export function AcceptDialog({ onAccept, onClose }: AcceptDialogProps) {
  const { say } = useWords();
  const { model } = useDesk();
  const [problem, setProblem] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const unsent = unsentRemarks(model.remarks).length;
  const open = openRemarks(model.remarks).length;
  const send = async () => {
    setSending(true);
    setProblem(await onAccept());
    setSending(false);
  };
  return (
    <Modal
      open
      title={say('review.accept.title', { unit: model.unitName, n: model.version })}
      onCancel={onClose}
      footer={[
        <Button key="back" onClick={onClose}>
          {say('review.return.back')}
        </Button>,
        <Button key="accept" type="primary" loading={isSending} onClick={() => void send()}>
          {say('review.accept')}
        </Button>,
      ]}
    >
      {unsent > 0 && <p>{say('review.accept.withRemarks', { n: unsent })}</p>}
      {open > 0 && <p>{say('review.accept.stillOpen', { n: open })}</p>}
      {problem !== null && (
        <p role="alert" className="bad s13">
          {problem}
        </p>
      )}
    </Modal>
  );
}
