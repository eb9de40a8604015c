import { graphql } from '../../gql';

/** A document of the unit's own, read to begin the draft from. */
export const draftDocumentQuery = graphql(`
  query DraftDocument($unit: String!, $year: Int!, $sha256: String!) {
    draftDocument(unit: $unit, year: $year, sha256: $sha256) {
      document {
        name
      }
      reading {
        reportYear
        unitName
        doubts {
          why {
            zh
            en
          }
        }
      }
      content {
        year
        formatFound
        title
        publishedOn
        references
        figures {
          cell
          value
        }
        statements {
          measure
          value
          qualifier
          section
        }
        practices {
          practice
          holds
          names
          section
        }
        sections {
          id
          title
          text
          nothingToReport
        }
      }
      problems {
        code
        message
      }
    }
  }
`);
