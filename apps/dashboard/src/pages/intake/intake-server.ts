import type { ApolloClient } from '@apollo/client';
import { graphql } from '../../gql';
import { troubleOf } from '../../api/trouble';
import type { IntakeServer } from './intake-store';
import { uploadDocument } from './upload';

const documentOutcomeQuery = graphql(`
  query DocumentOutcome($sha256: String!) {
    documentReading(sha256: $sha256) {
      reading {
        unitName
        reportYear
        statements {
          measure
        }
        figures {
          cell
        }
        doubts {
          start
        }
      }
      unit {
        id
        year
        code
        name
      }
      problems {
        code
        message
      }
      duplicates {
        kind
        unitCode
        unitName
        year
        version
        sameWords
      }
    }
  }
`);

export function intakeServer(client: ApolloClient): IntakeServer {
  return {
    upload: uploadDocument,
    troubleOf,
    read: async (sha256) => {
      const { data } = await client.query({
        query: documentOutcomeQuery,
        variables: { sha256 },
        fetchPolicy: 'no-cache',
      });
      const found = data?.documentReading;
      if (!found) return null;
      const { reading, unit, problems, duplicates } = found;
      return {
        unitName: unit?.name ?? reading?.unitName ?? null,
        unitCode: unit?.code ?? null,
        year: reading?.reportYear ?? null,
        figures: (reading?.statements.length ?? 0) + (reading?.figures.length ?? 0),
        doubts: reading?.doubts.length ?? 0,
        problem: problems[0]?.message ?? null,
        isReadable: reading !== null,
        duplicates,
      };
    },
  };
}
