import { useApolloClient } from '@apollo/client/react';
import type { Day } from '@mingjian/domain';
import { Button, Modal } from 'antd';
import { useId, useState } from 'react';
import { useWords } from '../../messages/use-words';
import { uploadDocument } from '../intake/upload';
import type { Beginning } from './begin-with';
import { ChosenWords } from './chosen-words';
import { readDraftDocument } from './draft-document';
import type { DocumentOutcome, ReadDocument } from './draft-document';
import type { FormModel } from './form-model';

interface DocumentDialogProps {
  readonly model: FormModel;
  readonly unitName: string;
  readonly today: Day;
  readonly onFields: (changes: readonly (readonly [string, string])[]) => void;
  readonly onClose: () => void;
}

type Step = { readonly kind: 'CHOOSING' } | { readonly kind: 'READING' } | DocumentOutcome;

/** The clerk's own document, read into her draft: she sees what it fills, and chooses where it contradicts her. */
export function DocumentDialog({ model, unitName, today, onFields, onClose }: DocumentDialogProps) {
  const { say } = useWords();
  const id = useId();
  const client = useApolloClient();
  const [step, setStep] = useState<Step>({ kind: 'CHOOSING' });
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set());
  const read = async (file: File): Promise<void> => {
    setStep({ kind: 'READING' });
    setStep(await readDraftDocument({ client, upload: uploadDocument, model, today }, file));
  };
  const take = ({ fills, contradictions }: Beginning): void => {
    const chosen = contradictions.filter(({ field }) => theirs.has(field));
    onFields([...fills, ...chosen.map(({ field, theirs: words }) => [field, words ?? ''] as const)]);
    onClose();
  };
  return (
    <Modal
      open
      width={680}
      title={say('form.document.title')}
      onCancel={onClose}
      footer={[
        <Button key="close" onClick={onClose}>
          {say('form.document.leave')}
        </Button>,
        step.kind === 'READ' && (
          <Button key="take" type="primary" onClick={() => take(step.beginning)}>
            {say('form.document.take')}
          </Button>
        ),
      ]}
    >
      {step.kind !== 'READ' && (
        <>
          <p className="k2">{say('form.document.how')}</p>
          <label className="btn fm-file" htmlFor={id}>
            {say(step.kind === 'READING' ? 'form.document.reading' : 'form.document.choose')}
            <input
              id={id}
              type="file"
              accept=".txt,.html,.htm,text/plain,text/html"
              disabled={step.kind === 'READING'}
              onChange={({ target }) => {
                const [file] = target.files ?? [];
                if (file) void read(file);
              }}
            />
          </label>
        </>
      )}
      <p role="alert" className="bad fm-problem">
        {step.kind === 'WRONG' && step.message}
        {step.kind === 'UNREACHABLE' && say('form.document.unreachable')}
        {step.kind === 'LIMITED' && say('form.document.limited', { n: step.seconds })}
      </p>
      {step.kind === 'READ' && (
        <WhatWasRead step={step} model={model} unitName={unitName} theirs={theirs} onChoose={setTheirs} />
      )}
    </Modal>
  );
}

interface WhatWasReadProps {
  readonly step: ReadDocument;
  readonly model: FormModel;
  readonly unitName: string;
  readonly theirs: ReadonlySet<string>;
  readonly onChoose: (theirs: ReadonlySet<string>) => void;
}

function WhatWasRead({ step, model, unitName, theirs, onChoose }: WhatWasReadProps) {
  const { text, say } = useWords();
  const { name, year, unitNamed, doubts, beginning, counts } = step;
  const isOtherUnit = unitNamed !== null && !unitNamed.includes(unitName) && !unitName.includes(unitNamed);
  return (
    <div className="fm-document">
      <p role="status">
        {say('form.document.read', { name, ...counts })}
        {beginning.fills.length === 0 &&
          beginning.contradictions.length === 0 &&
          say('form.document.nothing')}
      </p>
      {year !== model.report.reportYear && (
        <p className="warn">{say('form.document.otherYear', { year, due: model.report.reportYear })}</p>
      )}
      {isOtherUnit && <p className="warn">{say('form.document.otherUnit', { unit: unitNamed })}</p>}
      {doubts.length > 0 && (
        <ul className="k2 s12">
          {doubts.map((doubt, at) => (
            <li key={at}>{text(doubt)}</li>
          ))}
        </ul>
      )}
      {beginning.contradictions.length > 0 && (
        <>
          <p>{say('form.document.choices', { n: beginning.contradictions.length })}</p>
          <ChosenWords
            caption={say('form.document.choices', { n: beginning.contradictions.length })}
            heads={[say('form.conflict.mine'), say('form.document.theirs')]}
            choices={beginning.contradictions}
            format={model.format}
            theirs={theirs}
            onChoose={onChoose}
          />
        </>
      )}
    </div>
  );
}
