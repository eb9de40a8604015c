import type { Day } from '@mingjian/domain';
import { Button, Modal } from 'antd';
import { useWords } from '../../messages/use-words';
import type { FormModel } from './form-model';
import { VersionChanges } from './version-changes';

interface VersionDialogProps {
  readonly model: FormModel;
  readonly version: number;
  readonly today: Day;
  readonly onJump: (field: string) => void;
  readonly onClose: () => void;
}

/** What is being written, held against the version that was filed before: each place is one click away. */
export function VersionDialog({ model, version, today, onJump, onClose }: VersionDialogProps) {
  const { say } = useWords();
  return (
    <Modal
      open
      width={720}
      title={say('form.compareVersion', { version })}
      onCancel={onClose}
      footer={<Button onClick={onClose}>{say('action.close')}</Button>}
    >
      <VersionChanges
        model={model}
        version={version}
        today={today}
        onJump={(field) => {
          onClose();
          onJump(field);
        }}
      />
    </Modal>
  );
}
