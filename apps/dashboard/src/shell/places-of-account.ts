import type { MessageKey } from '../messages/zh';
import type { IconName } from '../ui/icon';
import {
  addressOfAccount,
  addressOfAccounts,
  addressOfCycles,
  addressOfHelp,
  addressOfLog,
} from './addresses';
import type { Scope } from './scope';

interface Place {
  readonly icon: IconName;
  readonly name: MessageKey;
  readonly to: string;
}

/** Pages that are looked for under one's own name: how the county is set up, one's own account, what was done. */
export function placesOf(scope: Scope): readonly Place[] {
  const { region, year, ownUnit, seesRegion, mayImport, mayManageAccounts, mayReadLog } = scope;
  const unit = ownUnit !== null && !seesRegion ? { unit: ownUnit } : {};
  const places: readonly (Place & { readonly isFor: boolean })[] = [
    { icon: 'clock', name: 'shell.cycles', to: addressOfCycles(region.code), isFor: mayImport },
    {
      icon: 'people',
      name: 'shell.page.accounts',
      to: addressOfAccounts(region.code),
      isFor: mayManageAccounts,
    },
    { icon: 'list', name: 'shell.page.log', to: addressOfLog(region.code, unit), isFor: mayReadLog },
    { icon: 'person', name: 'shell.page.account', to: addressOfAccount(region.code), isFor: true },
    { icon: 'help', name: 'shell.page.help', to: addressOfHelp(region.code, 'rules', { year }), isFor: true },
  ];
  return places.filter(({ isFor }) => isFor);
}
