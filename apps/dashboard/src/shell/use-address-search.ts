import { useCallback } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { NavigateOptions } from 'react-router';

type SearchChange = (now: URLSearchParams) => URLSearchParams;

/**
 * What the address asks for, and a way to change it. A change is done to the address as it is at that moment: two that
 * follow each other faster than the page is drawn are both kept, where the router's own would undo the first.
 */
export function useAddressSearch(): [
  search: URLSearchParams,
  change: (to: SearchChange, options?: NavigateOptions) => void,
] {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const change = useCallback(
    (to: SearchChange, options?: NavigateOptions) => {
      void navigate(`?${to(new URLSearchParams(window.location.search)).toString()}`, options);
    },
    [navigate],
  );
  return [search, change];
}
