import { addDays, isDay } from '@mingjian/domain';
import { Button, Input, Modal } from 'antd';
import { useId, useState } from 'react';
import { useLiveQuery } from '../../api/use-live-query';
import type { UnitOfYear } from '../../api/use-units-of-year';
import { useWorkCalendar } from '../../api/use-work-calendar';
import { useWords } from '../../messages/use-words';
import { extendDueMutation, extensionQuery } from './cycles-queries';
import type { CycleSettings } from './cycles-queries';
import { DateField } from './date-field';
import { useAct } from './use-act';

interface ExtendDialogProps {
  readonly unit: UnitOfYear;
  readonly cycle: CycleSettings;
  readonly onClose: () => void;
}

const usualExtension = 5;

/** More time for one unit, with a reason that it reads. */
export function ExtendDialog({ unit, cycle, onClose }: ExtendDialogProps) {
  const { say, fullDay } = useWords();
  const reasonId = useId();
  const { year, today } = cycle;
  const from = unit.due ?? cycle.filingDue;
  const [due, setDue] = useState(addDays(from > today ? from : today, usualExtension));
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState<string | null>(null);
  const calendar = useWorkCalendar(today, isDay(due) ? [due] : []);
  const { data } = useLiveQuery(extensionQuery, { unit: unit.code, year }, { live: false });
  const { send, isSending, problem } = useAct(extendDueMutation);
  const before = data?.unit?.extensionReason ?? null;
  const extend = async () => {
    const wrong = !isDay(due)
      ? say('cycles.needDays')
      : reason.trim() === ''
        ? say('cycles.needReason')
        : null;
    setMissing(wrong);
    if (wrong === null && (await send({ input: { unit: unit.code, year, due, reason } }))) onClose();
  };
  return (
    <Modal
      open
      title={say('cycles.extend.title', { name: unit.name })}
      onCancel={onClose}
      footer={[
        <Button key="back" onClick={onClose}>
          {say('cycles.cancel')}
        </Button>,
        <Button key="extend" type="primary" loading={isSending} onClick={() => void extend()}>
          {say('cycles.extend')}
        </Button>,
      ]}
    >
      <p className="s13 k2">{say('cycles.extend.from', { day: fullDay(from) })}</p>
      {before !== null && <p className="s13 k2">{say('cycles.extend.before', { reason: before })}</p>}
      <DateField label={say('cycles.extend.to')} value={due} calendar={calendar} onChange={setDue} />
      <div className="cy-field">
        <label htmlFor={reasonId}>{say('cycles.extend.reason')}</label>
        <Input.TextArea
          id={reasonId}
          rows={3}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </div>
      {(missing ?? problem) !== null && (
        <p role="alert" className="bad cy-problem">
          {missing ?? problem}
        </p>
      )}
    </Modal>
  );
}
