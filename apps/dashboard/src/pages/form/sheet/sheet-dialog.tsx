import { changesOfSheet } from '@mingjian/domain';
import { Button, Modal } from 'antd';
import { useMemo, useState } from 'react';
import { FileButton } from '../../../ui/papers/file-button';
import type { FormModel } from '../form-model';
import { asInTheFile, chosenFields } from './chosen';
import { readSheet } from './sheet-server';
import type { SheetOutcome } from './sheet-server';
import { SheetSummary } from './sheet-summary';
import { useSheetWords } from './use-sheet-words';
import './sheet.css';

interface SheetDialogProps {
  readonly model: FormModel;
  readonly onFields: (changes: readonly (readonly [string, string])[]) => void;
  readonly onClose: () => void;
}

type Step = { readonly kind: 'CHOOSING' } | { readonly kind: 'READING' } | SheetOutcome;

/** A filled template: first what was read of it and what it would change, then, if she says so, into the draft. */
export function SheetDialog({ model, onFields, onClose }: SheetDialogProps) {
  const say = useSheetWords();
  const [step, setStep] = useState<Step>({ kind: 'CHOOSING' });
  const [chosen, setChosen] = useState(asInTheFile);
  const { unit, reportYear } = model.report;
  const changes = useMemo(
    () => (step.kind === 'READ' ? changesOfSheet(step.reading, model.entry) : null),
    [step, model.entry],
  );
  const read = async (file: File): Promise<void> => {
    setStep({ kind: 'READING' });
    setChosen(asInTheFile);
    setStep(await readSheet(unit, reportYear, file));
  };
  const fields = changes === null ? [] : chosenFields(changes, chosen);
  const take = (): void => {
    onFields(fields);
    onClose();
  };
  return (
    <Modal
      open
      width={860}
      title={say('title')}
      onCancel={onClose}
      footer={[
        <Button key="close" onClick={onClose}>
          {say('leave')}
        </Button>,
        fields.length > 0 && (
          <Button key="take" type="primary" onClick={take}>
            {say('take', { n: fields.length })}
          </Button>
        ),
      ]}
    >
      {step.kind !== 'READ' && <p className="k2">{say('how')}</p>}
      <FileButton
        label={say(step.kind === 'READING' ? 'reading' : step.kind === 'READ' ? 'again' : 'choose')}
        accept=".xlsx,.xlsm"
        disabled={step.kind === 'READING'}
        onFile={(file) => void read(file)}
      />
      <p role="alert" className="bad">
        {step.kind === 'REFUSED' && step.message}
        {step.kind === 'UNREACHABLE' && say('unreachable')}
      </p>
      {step.kind === 'READ' && changes !== null && (
        <SheetSummary
          name={step.name}
          reading={step.reading}
          changes={changes}
          model={model}
          chosen={chosen}
          onChosen={setChosen}
        />
      )}
    </Modal>
  );
}
