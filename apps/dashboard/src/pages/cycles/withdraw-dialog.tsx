import type { UnitOfYear } from '../../api/use-units-of-year';
import { useWords } from '../../messages/use-words';
import { withdrawExpectationMutation } from './cycles-queries';
import { ReasonDialog } from './reason-dialog';
import { useAct } from './use-act';

interface WithdrawDialogProps {
  readonly unit: UnitOfYear;
  readonly year: number;
  readonly onClose: () => void;
}

/** A unit that is not to report after all. */
export function WithdrawDialog({ unit, year, onClose }: WithdrawDialogProps) {
  const { say } = useWords();
  const { send, isSending, problem } = useAct(withdrawExpectationMutation);
  const withdraw = async (reason: string) => {
    if (await send({ input: { unit: unit.code, year, reason } })) onClose();
  };
  return (
    <ReasonDialog
      title={say('cycles.withdraw.title', { name: unit.name, year })}
      what={say('cycles.withdraw.what')}
      act={say('cycles.withdraw')}
      isSending={isSending}
      problem={problem}
      onAct={(reason) => void withdraw(reason)}
      onClose={onClose}
    />
  );
}
