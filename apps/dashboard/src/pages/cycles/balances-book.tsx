import { useState } from 'react';
import { useWords } from '../../messages/use-words';
import { FileButton } from '../../ui/papers/file-button';
import { bringForAnswer } from '../../ui/papers/bring';

interface BalancesBookProps {
  readonly region: string;
  readonly year: number;
  /** With its lines as they would be pasted. */
  readonly onRead: (text: string) => void;
}

type Step = 'READY' | 'READING' | { readonly trouble: string };

/** The sheet of balances as a workbook: out with a line for each unit, and in again, to be looked at before saving. */
export function BalancesBook({ region, year, onRead }: BalancesBookProps) {
  const { say } = useWords();
  const [step, setStep] = useState<Step>('READY');
  const address = `/regions/${region}/${year}/opening-balances.xlsx`;
  const read = async (file: File): Promise<void> => {
    setStep('READING');
    const brought = await bringForAnswer(address, file, { name: file.name, type: file.type }, isTable);
    if (brought.kind === 'ANSWERED') {
      setStep('READY');
      onRead(brought.answer.text);
    } else setStep({ trouble: brought.kind === 'REFUSED' ? brought.message : say('trouble.unreachable') });
  };
  return (
    <>
      <a className="btn s" href={address} download>
        {say('cycles.balances.takeBook')}
      </a>
      <FileButton
        label={say(step === 'READING' ? 'cycles.balances.readingBook' : 'cycles.balances.readBook')}
        accept=".xlsx,.xlsm"
        disabled={step === 'READING'}
        onFile={(file) => void read(file)}
      />
      {typeof step === 'object' && (
        <span role="alert" className="bad">
          {step.trouble}
        </span>
      )}
    </>
  );
}

function isTable(answer: unknown): answer is { readonly text: string } {
  return typeof answer === 'object' && answer !== null && 'text' in answer && typeof answer.text === 'string';
}
