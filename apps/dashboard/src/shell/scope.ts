import { createContext, useContext } from 'react';
import type { ReportBasis } from './basis';
import type { ShellQuery } from '../gql/graphql';

export type ScopeViewer = ShellQuery['viewer'];
export type ScopeRegion = NonNullable<ShellQuery['region']>;

/** What the address says and who looks: every page below the shell reads this instead of taking it apart again. */
export interface Scope {
  readonly viewer: ScopeViewer;
  readonly region: ScopeRegion;
  /** The report year in the address, or the newest cycle's. */
  readonly year: number;
  readonly basis: ReportBasis;
  /** The unit for which the viewer files reports; null for the county's people. */
  readonly ownUnit: string | null;
  /** Whether the viewer sees every unit of the region, not only the own one. */
  readonly seesRegion: boolean;
  /** Whether the viewer may bring in old documents of the region, and give units more time. */
  readonly mayImport: boolean;
  /** Whether the viewer opens and closes the region's years. */
  readonly managesCycles: boolean;
  /** Whether the viewer looks after the accounts of the region. */
  readonly mayManageAccounts: boolean;
  /** Whether the viewer reads the log of the region, or of the own unit. */
  readonly mayReadLog: boolean;
}

export const ScopeContext = createContext<Scope | null>(null);

export function useScope(): Scope {
  const scope = useContext(ScopeContext);
  if (!scope) throw new Error('A page outside of the shell has no scope');
  return scope;
}
