import { useCallback, useState } from 'react';

interface Choosing {
  /** The key of what is looked at: a figure, a doubt, an edit. */
  readonly chosen: string | null;
  /** Everything that was looked at since the page was opened. */
  readonly seen: ReadonlySet<string>;
  readonly choose: (key: string) => void;
}

export function useChosen(opened: string | null): Choosing {
  const [chosen, setChosen] = useState(opened);
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const choose = useCallback((key: string) => {
    setChosen(key);
    setSeen((before) => (before.has(key) ? before : new Set([...before, key])));
  }, []);
  return { chosen, seen, choose };
}
