import { sectionIds } from '@mingjian/domain';
import type { SectionId } from '@mingjian/domain';
import { useCallback } from 'react';
import { useAddressSearch } from '../../shell/use-address-search';

interface OpenSection {
  /** Null only on a phone, where the findings stand first. */
  readonly section: SectionId | null;
  readonly open: (section: SectionId) => void;
  readonly close: () => void;
}

/** The open section stands in the address, so that going back and reloading keep the place. */
export function useOpenSection(phone: boolean): OpenSection {
  const [search, setSearch] = useAddressSearch();
  const named = sectionIds.find((id) => id === search.get('section')) ?? null;
  const open = useCallback(
    (section: SectionId) =>
      setSearch(
        (before) => {
          before.set('section', section);
          return before;
        },
        { replace: !phone },
      ),
    [setSearch, phone],
  );
  const close = useCallback(
    () =>
      setSearch((before) => {
        before.delete('section');
        return before;
      }),
    [setSearch],
  );
  return { section: named ?? (phone ? null : 'applications'), open, close };
}
