import { askedFields } from './asked-fields.js';
import type { LookedAhead } from './asked-fields.js';

/** What of a unit is asked for beyond its obligation: each costs a join. */
export interface AskedOfUnit {
  readonly version: boolean;
  readonly received: boolean;
  readonly findings: boolean;
}

export interface AskedOfList extends AskedOfUnit {
  readonly totalCount: boolean;
}

export const everything: AskedOfUnit = { version: true, received: true, findings: true };

export function askedOfList(info: LookedAhead): AskedOfList {
  const fields = askedFields(info);
  return {
    totalCount: fields.has('totalCount'),
    version: fields.has('nodes.latestReport'),
    received: fields.has('nodes.latestReport.received'),
    findings: ['block', 'explain', 'inform'].some((effect) => fields.has(`nodes.${effect}Findings`)),
  };
}
