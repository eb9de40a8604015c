import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';

/** What a page tells the bar about the figures it shows. */
export interface BarFacts {
  /** Of how many units the figures are; null while unknown. */
  readonly coverage: { readonly expected: number; readonly reported: number } | null;
  /** Whether the page's figures depend on the basis. */
  readonly hasBasis: boolean;
  /** The page holds answers of the server that may be older than those of the shell. */
  readonly stale: boolean;
}

const none: BarFacts = { coverage: null, hasBasis: false, stale: false };

interface BarFactsStore {
  readonly facts: BarFacts;
  readonly tell: (facts: BarFacts) => void;
}

const BarFactsContext = createContext<BarFactsStore>({ facts: none, tell: () => undefined });

export function BarFactsProvider({ children }: { readonly children: ReactNode }) {
  const [facts, tell] = useState(none);
  const store = useMemo(() => ({ facts, tell }), [facts]);
  return <BarFactsContext value={store}>{children}</BarFactsContext>;
}

export function useToldFacts(): BarFacts {
  return useContext(BarFactsContext).facts;
}

/** Called by a page: its coverage and basis stand in the bar for as long as the page is open. */
export function useBarFacts({
  expected,
  reported,
  hasBasis = false,
  stale = false,
}: {
  readonly expected?: number | undefined;
  readonly reported?: number | undefined;
  readonly hasBasis?: boolean;
  readonly stale?: boolean;
}): void {
  const { tell } = useContext(BarFactsContext);
  useEffect(() => {
    const coverage = expected === undefined || reported === undefined ? null : { expected, reported };
    tell({ coverage, hasBasis, stale });
    return () => tell(none);
  }, [tell, expected, reported, hasBasis, stale]);
}
