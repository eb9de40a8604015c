import type { EntryConflict, Format } from '@mingjian/domain';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useWords } from '../../messages/use-words';
import { ChosenWords } from './chosen-words';

interface ConflictDialogProps {
  readonly conflicts: readonly EntryConflict[];
  readonly format: Format;
  readonly onSettle: (theirs: ReadonlySet<string>) => void;
}

/** Two people changed the same fields: nothing is saved before a person has chosen. */
export function ConflictDialog({ conflicts, format, onSettle }: ConflictDialogProps) {
  const { say } = useWords();
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set());
  const title = say('form.conflict.title', { n: conflicts.length });
  return (
    <Modal
      open
      closable={false}
      width={680}
      title={title}
      footer={[
        <Button key="theirs" onClick={() => setTheirs(new Set(conflicts.map(({ field }) => field)))}>
          {say('form.conflict.allTheirs')}
        </Button>,
        <Button key="mine" onClick={() => setTheirs(new Set())}>
          {say('form.conflict.allMine')}
        </Button>,
        <Button key="settle" type="primary" onClick={() => onSettle(theirs)}>
          {say('form.conflict.settle')}
        </Button>,
      ]}
    >
      <p className="k2">{say('form.conflict.why')}</p>
      <ChosenWords
        caption={title}
        heads={[say('form.conflict.mine'), say('form.conflict.theirs')]}
        choices={conflicts}
        format={format}
        theirs={theirs}
        onChoose={setTheirs}
      />
    </Modal>
  );
}
