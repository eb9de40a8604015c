import { isDay } from '@mingjian/domain';
import { useSearchParams } from 'react-router';

/** What the list is narrowed to; it stands in the address. */
export interface LogFilter {
  readonly text: string | null;
  readonly unit: string | null;
  readonly act: string | null;
  readonly year: number | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly account: string | null;
}

const names = {
  text: 'q',
  unit: 'unit',
  act: 'act',
  // The bar's own year is another thing: this one may be left open.
  year: 'of',
  from: 'from',
  to: 'to',
  account: 'account',
} as const;

export type LogFilterName = keyof typeof names;

export function useLogFilter(): {
  readonly filter: LogFilter;
  readonly set: (name: LogFilterName, value: string | null) => void;
} {
  const [search, setSearch] = useSearchParams();
  const textOf = (name: LogFilterName): string | null => {
    const value = search.get(names[name]);
    return value === null || value.trim() === '' ? null : value;
  };
  const dayOf = (name: LogFilterName): string | null => {
    const value = textOf(name);
    return isDay(value) ? value : null;
  };
  const year = textOf('year');
  return {
    filter: {
      text: textOf('text'),
      unit: textOf('unit'),
      act: textOf('act'),
      year: year !== null && /^\d{4}$/.test(year) ? Number(year) : null,
      from: dayOf('from'),
      to: dayOf('to'),
      account: textOf('account'),
    },
    set: (name, value) =>
      setSearch(
        (before) => {
          if (value === null || value === '') before.delete(names[name]);
          else before.set(names[name], value);
          return before;
        },
        { replace: true },
      ),
  };
}
