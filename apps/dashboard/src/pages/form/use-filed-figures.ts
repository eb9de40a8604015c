import { useQuery } from '@apollo/client/react';
import { figuresOf } from '@mingjian/domain';
import type { Day, DisclosureReport, Figures } from '@mingjian/domain';
import { useMemo } from 'react';
import { readFragment } from '../../gql';
import { filedVersionQuery, storedReportFragment } from './form-queries';
import { reportOfStored } from './stored-report';

/** Figures of the version that the county looked at; null while they are not known, or for version 0. */
export function useFiledFigures(
  { unit, reportYear }: Pick<DisclosureReport, 'unit' | 'reportYear'>,
  version: number,
  today: Day,
): Figures | null {
  const { data } = useQuery(filedVersionQuery, {
    variables: { unit, year: reportYear, version },
    skip: version === 0,
  });
  return useMemo(() => {
    const stored = readFragment(storedReportFragment, data?.report);
    const report = stored && reportOfStored(stored, unit, today);
    return report ? figuresOf(report) : null;
  }, [data, unit, today]);
}
