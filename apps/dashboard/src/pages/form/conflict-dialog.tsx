import type { EntryConflict, Format } from '@mingjian/domain';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useWords } from '../../messages/use-words';
import { fieldName } from './field-name';

interface ConflictDialogProps {
  readonly conflicts: readonly EntryConflict[];
  readonly format: Format;
  readonly onSettle: (theirs: ReadonlySet<string>) => void;
}

/** Two people changed the same fields: both words side by side, mine chosen until the clerk says otherwise. */
export function ConflictDialog({ conflicts, format, onSettle }: ConflictDialogProps) {
  const { text, say } = useWords();
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set());
  const choose = (field: string, other: boolean) => {
    const next = new Set(theirs);
    if (other) next.add(field);
    else next.delete(field);
    setTheirs(next);
  };
  return (
    <Modal
      open
      closable={false}
      width={680}
      title={say('form.conflict.title', { n: conflicts.length })}
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
      <table className="fm-conflicts" aria-label={say('form.conflict.title', { n: conflicts.length })}>
        <thead>
          <tr>
            <th scope="col">{say('form.conflict.field')}</th>
            <th scope="col">{say('form.conflict.mine')}</th>
            <th scope="col">{say('form.conflict.theirs')}</th>
          </tr>
        </thead>
        <tbody>
          {conflicts.map((conflict) => (
            <tr key={conflict.field}>
              <th scope="row">{text(fieldName(conflict.field, format))}</th>
              {([false, true] as const).map((other) => (
                <td key={String(other)}>
                  <label>
                    <input
                      type="radio"
                      name={conflict.field}
                      checked={theirs.has(conflict.field) === other}
                      onChange={() => choose(conflict.field, other)}
                    />
                    <span className="fm-conflict-word">
                      {(other ? conflict.theirs : conflict.mine) ?? '—'}
                    </span>
                  </label>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Modal>
  );
}
