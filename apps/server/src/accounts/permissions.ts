/** Roles: clerk and approver of a unit; supervisor, administrator and observer of a region. */
export type Role = 'CLERK' | 'APPROVER' | 'SUPERVISOR' | 'ADMINISTRATOR' | 'OBSERVER';
export const roles: readonly Role[] = ['CLERK', 'APPROVER', 'SUPERVISOR', 'ADMINISTRATOR', 'OBSERVER'];

export type Operation =
  | 'readCatalogue'
  | 'readPublishedReport'
  | 'readCycle'
  | 'checkReport'
  | 'readAggregates'
  | 'readPublishedAggregates'
  | 'readDraft'
  | 'readFiledReport'
  | 'saveDraft'
  | 'recallReport'
  | 'takeStep'
  | 'fileReport'
  | 'amendReport'
  | 'publishReport'
  | 'readReviewQueue'
  | 'readRemarks'
  | 'answerRemark'
  | 'remark'
  | 'returnReport'
  | 'acceptReport'
  | 'softenRule'
  | 'markReport'
  | 'markRule'
  | 'appeal'
  | 'answerAppeal'
  | 'configureReview'
  | 'setWordList'
  | 'attachScan'
  | 'comparePublication'
  | 'noteCell'
  | 'bringOwnDocument'
  | 'importDocument'
  | 'downloadArchive'
  | 'orderDocument'
  | 'extendDue'
  | 'manageCycles'
  | 'manageAccounts'
  | 'readLog';

/**
 * How far a role carries for an operation:
 * `granted`: the unit or region that the grant names;
 * `county`: the same, and questions about the whole region that the granted unit belongs to.
 */
export type Reach = 'granted' | 'county';

interface Permission {
  /** Nobody has to be signed in. */
  readonly everybody?: true;
  /** Changes nothing: a grant that ended still opens the years before its end. */
  readonly reads?: true;
  readonly roles: Readonly<Partial<Record<Role, Reach>>>;
}

const unitRoles = { CLERK: 'granted', APPROVER: 'granted' } as const;
const regionRoles = { SUPERVISOR: 'granted', ADMINISTRATOR: 'granted', OBSERVER: 'granted' } as const;
const supervision = { SUPERVISOR: 'granted', ADMINISTRATOR: 'granted' } as const;
const wholeCounty = { CLERK: 'county', APPROVER: 'county', ...regionRoles } as const;

/** Who may do what. A role that is left out may not. */
export const permissions: Readonly<Record<Operation, Permission>> = {
  readCatalogue: { everybody: true, reads: true, roles: {} },
  readPublishedReport: { everybody: true, reads: true, roles: {} },
  readCycle: { reads: true, roles: wholeCounty },
  checkReport: { reads: true, roles: wholeCounty },
  readPublishedAggregates: { reads: true, roles: wholeCounty },
  readAggregates: { reads: true, roles: { ...unitRoles, ...regionRoles } },
  readDraft: { reads: true, roles: unitRoles },
  readFiledReport: { reads: true, roles: { ...unitRoles, ...regionRoles } },
  saveDraft: { roles: unitRoles },
  recallReport: { roles: unitRoles },
  takeStep: { roles: unitRoles },
  fileReport: { roles: unitRoles },
  amendReport: { roles: unitRoles },
  // The unit knows when its report went public, and where; the county may say so for it (docs/decisions/0016).
  publishReport: { roles: { ...unitRoles, ...supervision } },
  readReviewQueue: { reads: true, roles: regionRoles },
  readRemarks: { reads: true, roles: { ...unitRoles, ...regionRoles } },
  answerRemark: { roles: unitRoles },
  remark: { roles: supervision },
  returnReport: { roles: supervision },
  acceptReport: { roles: supervision },
  softenRule: { roles: supervision },
  markReport: { roles: supervision },
  markRule: { roles: supervision },
  appeal: { roles: unitRoles },
  answerAppeal: { roles: supervision },
  downloadArchive: { reads: true, roles: supervision },
  orderDocument: { roles: supervision },
  importDocument: { roles: supervision },
  extendDue: { roles: supervision },
  configureReview: { roles: { ADMINISTRATOR: 'granted' } },
  setWordList: { roles: { ADMINISTRATOR: 'granted' } },
  attachScan: { roles: unitRoles },
  comparePublication: { roles: { ...unitRoles, ...supervision } },
  noteCell: { roles: unitRoles },
  bringOwnDocument: { roles: unitRoles },
  manageCycles: { roles: { ADMINISTRATOR: 'granted' } },
  manageAccounts: { roles: { ADMINISTRATOR: 'granted' } },
  readLog: { reads: true, roles: { ...unitRoles, SUPERVISOR: 'granted', ADMINISTRATOR: 'granted' } },
};
