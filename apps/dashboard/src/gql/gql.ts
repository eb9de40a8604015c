/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query FormPage($region: String!, $unit: String!, $year: Int!, $previousYear: Int!) {\n    viewer {\n      id\n      grants {\n        role\n        unitCode\n        regionCode\n        yearTo\n      }\n    }\n    unit(code: $unit, year: $year) {\n      id\n      code\n      name\n      kind\n      regionCode\n      year\n      expected\n      state\n      due\n    }\n    cycle(region: $region, year: $year) {\n      region {\n        code\n        kind\n        demonstration\n      }\n      year\n      today\n      filingDue\n      publicationDue\n      closedOn\n    }\n    report(unit: $unit, year: $year) {\n      state\n      ...StoredReport\n      explanations {\n        rule\n        cells\n        reason\n      }\n      receipt {\n        version\n        filedAt\n        sha256\n        chainHead\n        sequence\n      }\n    }\n    previous: report(unit: $unit, year: $previousYear) {\n      ...StoredReport\n    }\n  }\n": typeof types.FormPageDocument,
    "\n  fragment StoredReport on Report {\n    id\n    year\n    formatFound\n    version\n    revision\n    publishedOn\n    title\n    references\n    figures {\n      cell\n      value\n    }\n    statements {\n      measure\n      value\n      qualifier\n      section\n    }\n    practices {\n      practice\n      holds\n      names\n      section\n    }\n    sections {\n      id\n      title\n      text\n      nothingToReport\n    }\n  }\n": typeof types.StoredReportFragmentDoc,
    "\n  query DraftNow($unit: String!, $year: Int!) {\n    report(unit: $unit, year: $year) {\n      ...StoredReport\n      explanations {\n        rule\n        cells\n        reason\n      }\n    }\n  }\n": typeof types.DraftNowDocument,
    "\n  mutation SaveDraft($input: SaveDraftInput!) {\n    saveDraft(input: $input) {\n      __typename\n      ... on DraftSaved {\n        revision\n        savedAt\n      }\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n": typeof types.SaveDraftDocument,
    "\n  mutation FileReport($input: FileReportInput!) {\n    fileReport(input: $input) {\n      __typename\n      ... on ReportFiled {\n        receipt {\n          version\n          filedAt\n          sha256\n          chainHead\n          sequence\n        }\n      }\n      ... on Problem {\n        code\n        message\n      }\n      ... on ReportHasErrors {\n        findings {\n          ...RefusedFinding\n        }\n      }\n      ... on ExplanationMissing {\n        findings {\n          ...RefusedFinding\n        }\n      }\n      ... on ReportChangedMeanwhile {\n        current\n      }\n      ... on BadValue {\n        places {\n          path\n          reason\n        }\n      }\n    }\n  }\n": typeof types.FileReportDocument,
    "\n  fragment RefusedFinding on Finding {\n    rule\n    grade\n    effect\n    cells\n    sections\n    left\n    right\n    message {\n      zh\n      en\n    }\n    mend {\n      zh\n      en\n    }\n    silencedBy\n  }\n": typeof types.RefusedFindingFragmentDoc,
    "\n  mutation RecallReport($input: RecallReportInput!) {\n    recallReport(input: $input) {\n      __typename\n      ... on ReportRecalled {\n        report {\n          id\n          version\n          state\n        }\n      }\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n": typeof types.RecallReportDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ... on SignedIn {\n        viewer {\n          id\n        }\n      }\n      ... on SignInFailed {\n        retryAfterSeconds\n      }\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation SignOut {\n    signOut {\n      at\n    }\n  }\n": typeof types.SignOutDocument,
    "\n  query Freshness($region: String!, $year: Int!) {\n    cycle(region: $region, year: $year) {\n      year\n      freshness {\n        event\n        assessedEvent\n        assessedAt\n      }\n    }\n  }\n": typeof types.FreshnessDocument,
    "\n  query Shell($region: String!) {\n    viewer {\n      id\n      name\n      grants {\n        role\n        unitCode\n        unitName\n        regionCode\n        regionName\n      }\n    }\n    region(code: $region) {\n      id\n      code\n      name\n      kind\n      validFrom\n      validTo\n      demonstration\n      years\n      successions {\n        year\n        fromCode\n        fromName\n        toCode\n        toName\n      }\n    }\n  }\n": typeof types.ShellDocument,
    "\n  query Start {\n    viewer {\n      id\n      grants {\n        role\n        unitCode\n        regionCode\n      }\n    }\n  }\n": typeof types.StartDocument,
    "\n  query StartRegion($region: String!) {\n    region(code: $region) {\n      id\n      code\n      years\n    }\n  }\n": typeof types.StartRegionDocument,
};
const documents: Documents = {
    "\n  query FormPage($region: String!, $unit: String!, $year: Int!, $previousYear: Int!) {\n    viewer {\n      id\n      grants {\n        role\n        unitCode\n        regionCode\n        yearTo\n      }\n    }\n    unit(code: $unit, year: $year) {\n      id\n      code\n      name\n      kind\n      regionCode\n      year\n      expected\n      state\n      due\n    }\n    cycle(region: $region, year: $year) {\n      region {\n        code\n        kind\n        demonstration\n      }\n      year\n      today\n      filingDue\n      publicationDue\n      closedOn\n    }\n    report(unit: $unit, year: $year) {\n      state\n      ...StoredReport\n      explanations {\n        rule\n        cells\n        reason\n      }\n      receipt {\n        version\n        filedAt\n        sha256\n        chainHead\n        sequence\n      }\n    }\n    previous: report(unit: $unit, year: $previousYear) {\n      ...StoredReport\n    }\n  }\n": types.FormPageDocument,
    "\n  fragment StoredReport on Report {\n    id\n    year\n    formatFound\n    version\n    revision\n    publishedOn\n    title\n    references\n    figures {\n      cell\n      value\n    }\n    statements {\n      measure\n      value\n      qualifier\n      section\n    }\n    practices {\n      practice\n      holds\n      names\n      section\n    }\n    sections {\n      id\n      title\n      text\n      nothingToReport\n    }\n  }\n": types.StoredReportFragmentDoc,
    "\n  query DraftNow($unit: String!, $year: Int!) {\n    report(unit: $unit, year: $year) {\n      ...StoredReport\n      explanations {\n        rule\n        cells\n        reason\n      }\n    }\n  }\n": types.DraftNowDocument,
    "\n  mutation SaveDraft($input: SaveDraftInput!) {\n    saveDraft(input: $input) {\n      __typename\n      ... on DraftSaved {\n        revision\n        savedAt\n      }\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n": types.SaveDraftDocument,
    "\n  mutation FileReport($input: FileReportInput!) {\n    fileReport(input: $input) {\n      __typename\n      ... on ReportFiled {\n        receipt {\n          version\n          filedAt\n          sha256\n          chainHead\n          sequence\n        }\n      }\n      ... on Problem {\n        code\n        message\n      }\n      ... on ReportHasErrors {\n        findings {\n          ...RefusedFinding\n        }\n      }\n      ... on ExplanationMissing {\n        findings {\n          ...RefusedFinding\n        }\n      }\n      ... on ReportChangedMeanwhile {\n        current\n      }\n      ... on BadValue {\n        places {\n          path\n          reason\n        }\n      }\n    }\n  }\n": types.FileReportDocument,
    "\n  fragment RefusedFinding on Finding {\n    rule\n    grade\n    effect\n    cells\n    sections\n    left\n    right\n    message {\n      zh\n      en\n    }\n    mend {\n      zh\n      en\n    }\n    silencedBy\n  }\n": types.RefusedFindingFragmentDoc,
    "\n  mutation RecallReport($input: RecallReportInput!) {\n    recallReport(input: $input) {\n      __typename\n      ... on ReportRecalled {\n        report {\n          id\n          version\n          state\n        }\n      }\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n": types.RecallReportDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ... on SignedIn {\n        viewer {\n          id\n        }\n      }\n      ... on SignInFailed {\n        retryAfterSeconds\n      }\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n": types.SignInDocument,
    "\n  mutation SignOut {\n    signOut {\n      at\n    }\n  }\n": types.SignOutDocument,
    "\n  query Freshness($region: String!, $year: Int!) {\n    cycle(region: $region, year: $year) {\n      year\n      freshness {\n        event\n        assessedEvent\n        assessedAt\n      }\n    }\n  }\n": types.FreshnessDocument,
    "\n  query Shell($region: String!) {\n    viewer {\n      id\n      name\n      grants {\n        role\n        unitCode\n        unitName\n        regionCode\n        regionName\n      }\n    }\n    region(code: $region) {\n      id\n      code\n      name\n      kind\n      validFrom\n      validTo\n      demonstration\n      years\n      successions {\n        year\n        fromCode\n        fromName\n        toCode\n        toName\n      }\n    }\n  }\n": types.ShellDocument,
    "\n  query Start {\n    viewer {\n      id\n      grants {\n        role\n        unitCode\n        regionCode\n      }\n    }\n  }\n": types.StartDocument,
    "\n  query StartRegion($region: String!) {\n    region(code: $region) {\n      id\n      code\n      years\n    }\n  }\n": types.StartRegionDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FormPage($region: String!, $unit: String!, $year: Int!, $previousYear: Int!) {\n    viewer {\n      id\n      grants {\n        role\n        unitCode\n        regionCode\n        yearTo\n      }\n    }\n    unit(code: $unit, year: $year) {\n      id\n      code\n      name\n      kind\n      regionCode\n      year\n      expected\n      state\n      due\n    }\n    cycle(region: $region, year: $year) {\n      region {\n        code\n        kind\n        demonstration\n      }\n      year\n      today\n      filingDue\n      publicationDue\n      closedOn\n    }\n    report(unit: $unit, year: $year) {\n      state\n      ...StoredReport\n      explanations {\n        rule\n        cells\n        reason\n      }\n      receipt {\n        version\n        filedAt\n        sha256\n        chainHead\n        sequence\n      }\n    }\n    previous: report(unit: $unit, year: $previousYear) {\n      ...StoredReport\n    }\n  }\n"): (typeof documents)["\n  query FormPage($region: String!, $unit: String!, $year: Int!, $previousYear: Int!) {\n    viewer {\n      id\n      grants {\n        role\n        unitCode\n        regionCode\n        yearTo\n      }\n    }\n    unit(code: $unit, year: $year) {\n      id\n      code\n      name\n      kind\n      regionCode\n      year\n      expected\n      state\n      due\n    }\n    cycle(region: $region, year: $year) {\n      region {\n        code\n        kind\n        demonstration\n      }\n      year\n      today\n      filingDue\n      publicationDue\n      closedOn\n    }\n    report(unit: $unit, year: $year) {\n      state\n      ...StoredReport\n      explanations {\n        rule\n        cells\n        reason\n      }\n      receipt {\n        version\n        filedAt\n        sha256\n        chainHead\n        sequence\n      }\n    }\n    previous: report(unit: $unit, year: $previousYear) {\n      ...StoredReport\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StoredReport on Report {\n    id\n    year\n    formatFound\n    version\n    revision\n    publishedOn\n    title\n    references\n    figures {\n      cell\n      value\n    }\n    statements {\n      measure\n      value\n      qualifier\n      section\n    }\n    practices {\n      practice\n      holds\n      names\n      section\n    }\n    sections {\n      id\n      title\n      text\n      nothingToReport\n    }\n  }\n"): (typeof documents)["\n  fragment StoredReport on Report {\n    id\n    year\n    formatFound\n    version\n    revision\n    publishedOn\n    title\n    references\n    figures {\n      cell\n      value\n    }\n    statements {\n      measure\n      value\n      qualifier\n      section\n    }\n    practices {\n      practice\n      holds\n      names\n      section\n    }\n    sections {\n      id\n      title\n      text\n      nothingToReport\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DraftNow($unit: String!, $year: Int!) {\n    report(unit: $unit, year: $year) {\n      ...StoredReport\n      explanations {\n        rule\n        cells\n        reason\n      }\n    }\n  }\n"): (typeof documents)["\n  query DraftNow($unit: String!, $year: Int!) {\n    report(unit: $unit, year: $year) {\n      ...StoredReport\n      explanations {\n        rule\n        cells\n        reason\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveDraft($input: SaveDraftInput!) {\n    saveDraft(input: $input) {\n      __typename\n      ... on DraftSaved {\n        revision\n        savedAt\n      }\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SaveDraft($input: SaveDraftInput!) {\n    saveDraft(input: $input) {\n      __typename\n      ... on DraftSaved {\n        revision\n        savedAt\n      }\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FileReport($input: FileReportInput!) {\n    fileReport(input: $input) {\n      __typename\n      ... on ReportFiled {\n        receipt {\n          version\n          filedAt\n          sha256\n          chainHead\n          sequence\n        }\n      }\n      ... on Problem {\n        code\n        message\n      }\n      ... on ReportHasErrors {\n        findings {\n          ...RefusedFinding\n        }\n      }\n      ... on ExplanationMissing {\n        findings {\n          ...RefusedFinding\n        }\n      }\n      ... on ReportChangedMeanwhile {\n        current\n      }\n      ... on BadValue {\n        places {\n          path\n          reason\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation FileReport($input: FileReportInput!) {\n    fileReport(input: $input) {\n      __typename\n      ... on ReportFiled {\n        receipt {\n          version\n          filedAt\n          sha256\n          chainHead\n          sequence\n        }\n      }\n      ... on Problem {\n        code\n        message\n      }\n      ... on ReportHasErrors {\n        findings {\n          ...RefusedFinding\n        }\n      }\n      ... on ExplanationMissing {\n        findings {\n          ...RefusedFinding\n        }\n      }\n      ... on ReportChangedMeanwhile {\n        current\n      }\n      ... on BadValue {\n        places {\n          path\n          reason\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RefusedFinding on Finding {\n    rule\n    grade\n    effect\n    cells\n    sections\n    left\n    right\n    message {\n      zh\n      en\n    }\n    mend {\n      zh\n      en\n    }\n    silencedBy\n  }\n"): (typeof documents)["\n  fragment RefusedFinding on Finding {\n    rule\n    grade\n    effect\n    cells\n    sections\n    left\n    right\n    message {\n      zh\n      en\n    }\n    mend {\n      zh\n      en\n    }\n    silencedBy\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecallReport($input: RecallReportInput!) {\n    recallReport(input: $input) {\n      __typename\n      ... on ReportRecalled {\n        report {\n          id\n          version\n          state\n        }\n      }\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RecallReport($input: RecallReportInput!) {\n    recallReport(input: $input) {\n      __typename\n      ... on ReportRecalled {\n        report {\n          id\n          version\n          state\n        }\n      }\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ... on SignedIn {\n        viewer {\n          id\n        }\n      }\n      ... on SignInFailed {\n        retryAfterSeconds\n      }\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ... on SignedIn {\n        viewer {\n          id\n        }\n      }\n      ... on SignInFailed {\n        retryAfterSeconds\n      }\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut {\n      at\n    }\n  }\n"): (typeof documents)["\n  mutation SignOut {\n    signOut {\n      at\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Freshness($region: String!, $year: Int!) {\n    cycle(region: $region, year: $year) {\n      year\n      freshness {\n        event\n        assessedEvent\n        assessedAt\n      }\n    }\n  }\n"): (typeof documents)["\n  query Freshness($region: String!, $year: Int!) {\n    cycle(region: $region, year: $year) {\n      year\n      freshness {\n        event\n        assessedEvent\n        assessedAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Shell($region: String!) {\n    viewer {\n      id\n      name\n      grants {\n        role\n        unitCode\n        unitName\n        regionCode\n        regionName\n      }\n    }\n    region(code: $region) {\n      id\n      code\n      name\n      kind\n      validFrom\n      validTo\n      demonstration\n      years\n      successions {\n        year\n        fromCode\n        fromName\n        toCode\n        toName\n      }\n    }\n  }\n"): (typeof documents)["\n  query Shell($region: String!) {\n    viewer {\n      id\n      name\n      grants {\n        role\n        unitCode\n        unitName\n        regionCode\n        regionName\n      }\n    }\n    region(code: $region) {\n      id\n      code\n      name\n      kind\n      validFrom\n      validTo\n      demonstration\n      years\n      successions {\n        year\n        fromCode\n        fromName\n        toCode\n        toName\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Start {\n    viewer {\n      id\n      grants {\n        role\n        unitCode\n        regionCode\n      }\n    }\n  }\n"): (typeof documents)["\n  query Start {\n    viewer {\n      id\n      grants {\n        role\n        unitCode\n        regionCode\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StartRegion($region: String!) {\n    region(code: $region) {\n      id\n      code\n      years\n    }\n  }\n"): (typeof documents)["\n  query StartRegion($region: String!) {\n    region(code: $region) {\n      id\n      code\n      years\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;