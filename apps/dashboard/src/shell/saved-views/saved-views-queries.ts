import { graphql } from '../../gql';
import type { SavedViewsQuery as SavedViewsAnswer } from '../../gql/graphql';

export const SavedViewsQuery = graphql(`
  query SavedViews {
    savedViews {
      id
      name
      address
      savedAt
    }
  }
`);

export type SavedView = SavedViewsAnswer['savedViews'][number];

export const SaveViewMutation = graphql(`
  mutation SaveView($input: SaveViewInput!) {
    saveView(input: $input) {
      ... on ViewSaved {
        view {
          id
          name
        }
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);

export const RenameViewMutation = graphql(`
  mutation RenameView($input: RenameViewInput!) {
    renameView(input: $input) {
      ... on ViewRenamed {
        view {
          id
          name
        }
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);

export const DeleteViewMutation = graphql(`
  mutation DeleteView($id: ID!) {
    deleteView(id: $id) {
      ... on ViewDeleted {
        view {
          id
        }
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
