import { Modal } from 'antd';
import { useRef } from 'react';
import { useWords } from '../messages/use-words';

/** A text that the browser would not copy, selected for the person to do it. */
export function TextToSelect({ text, onClose }: { readonly text: string; readonly onClose: () => void }) {
  const { say } = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <Modal
      open
      title={say('copy.title')}
      footer={null}
      onCancel={onClose}
      afterOpenChange={(open) => {
        if (open) field.current?.select();
      }}
    >
      <p className="k2 s13">{say('copy.failed')}</p>
      <textarea
        ref={field}
        className="copy-field"
        readOnly
        rows={8}
        value={text}
        aria-label={say('copy.text')}
      />
    </Modal>
  );
}
