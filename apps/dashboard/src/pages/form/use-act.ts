import { useCallback, useState } from 'react';
import { useWords } from '../../messages/use-words';

interface Act {
  readonly running: boolean;
  /** What went wrong the last time, in words; null when nothing did. */
  readonly problem: string | null;
  /** Does it, and answers whether it was done. `ask` answers a problem's sentence, or null. */
  readonly act: (ask: () => Promise<string | null>) => Promise<boolean>;
}

/** One act of a person on the report: it runs once at a time, and says what went wrong. */
export function useAct(): Act {
  const { say } = useWords();
  const [running, setRunning] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const act = useCallback(
    async (ask: () => Promise<string | null>) => {
      setRunning(true);
      setProblem(null);
      try {
        const wrong = await ask();
        setProblem(wrong);
        return wrong === null;
      } catch {
        setProblem(say('form.act.notDone'));
        return false;
      } finally {
        setRunning(false);
      }
    },
    [say],
  );
  return { running, problem, act };
}
