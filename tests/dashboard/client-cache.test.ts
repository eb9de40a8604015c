import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { createClient } from '../../apps/dashboard/src/api/client';

const query = parse(`
  query TwoReports {
    report {
      id
      version
      sections {
        id
        text
      }
    }
    previous {
      id
      version
      sections {
        id
        text
      }
    }
  }
`);

test('two reports read at once keep their own words, though their sections bear the same names', () => {
  const report = (year: number, text: string) => ({
    __typename: 'Report',
    id: `unit:${year}`,
    version: 1,
    sections: [{ __typename: 'Section', id: 'overview', text }],
  });
  const data = { report: report(2025, '今年写的'), previous: report(2024, '去年写的') };
  const { cache } = createClient(
    () => undefined,
    () => undefined,
  );
  cache.writeQuery({ query, data });
  expect(cache.readQuery({ query })).toEqual(data);
});
