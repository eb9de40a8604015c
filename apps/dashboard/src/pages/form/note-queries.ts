import { graphql } from '../../gql';

export const cellNotesQuery = graphql(`
  query CellNotes($unit: String!, $years: [Int!]!) {
    cellNotes(unit: $unit, years: $years) {
      ...NoteOfCell
    }
  }
`);

export const cellNoteFragment = graphql(`
  fragment NoteOfCell on CellNote {
    year
    cell
    text
    revision
    writtenAt
    writtenBy
  }
`);

export const noteCellMutation = graphql(`
  mutation NoteCell($input: NoteCellInput!) {
    noteCell(input: $input) {
      __typename
      ... on CellNoted {
        note {
          ...NoteOfCell
        }
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
