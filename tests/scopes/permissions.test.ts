import { FilingService } from '@mingjian/server/filing/filing.service';
import { StandingService } from '@mingjian/server/filing/standing.service';
import { UnitDirectoryRepository } from '@mingjian/server/units/unit-directory.repository';
import { AccountsService } from '@mingjian/server/accounts/accounts.service';
import { ViewerRepository } from '@mingjian/server/accounts/viewer.repository';
import { secretHash } from '@mingjian/server/accounts/secrets';
import type { Role } from '@mingjian/server/accounts/permissions';
import { createHash, randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { aReport } from '../api/a-report.js';
import { IntakeClient } from '../api/intake-client.js';
import { at, startWorld } from '../api/world.js';
import type { World } from '../api/world.js';

/**
 * Every operation × every role × a unit of one's own, a sister unit of the same county, a unit of another county.
 * The oracle is the table of the contract, written down here a second time by hand.
 */
const roles = ['CLERK', 'APPROVER', 'SUPERVISOR', 'ADMINISTRATOR', 'OBSERVER', 'NOBODY'] as const;
type Asker = (typeof roles)[number];

const targets = ['own', 'sister', 'foreign'] as const;
type Target = (typeof targets)[number];

/** What the outside sees: an answer or a problem of the matter itself; "there is none"; not with this role; sign in first. */
type Seen = 'ALLOWED' | 'NOT_FOUND' | 'FORBIDDEN' | 'UNAUTHENTICATED';

const unitOf: Readonly<Record<Target, string>> = {
  own: '990101100',
  sister: '990101101',
  foreign: '990202100',
};
const regionOf: Readonly<Record<Target, string>> = { own: '990101', sister: '990101', foreign: '990202' };
/** Filed and published in 2024, filed and not published in 2025. */
const publishedYear = 2024;
const openYear = 2025;

const everybody: readonly Asker[] = roles;
const signedIn: readonly Asker[] = ['CLERK', 'APPROVER', 'SUPERVISOR', 'ADMINISTRATOR', 'OBSERVER'];
const ofUnit: readonly Asker[] = ['CLERK', 'APPROVER'];
const ofRegion: readonly Asker[] = ['SUPERVISOR', 'ADMINISTRATOR', 'OBSERVER'];

interface Operation {
  /** The field of Query or Mutation that it is about. */
  readonly field: string;
  readonly name?: string;
  readonly ask: (
    target: Target,
    asker: Asker,
  ) => readonly [query: string, variables?: Readonly<Record<string, unknown>>];
  readonly seen: (asker: Asker, target: Target) => Seen;
}

const always =
  (allowed: readonly Asker[]) =>
  (asker: Asker): Seen =>
    allowed.includes(asker) ? 'ALLOWED' : 'UNAUTHENTICATED';

/** About a whole region: a role that may not is FORBIDDEN in its own, and another county does not exist. */
const overRegion =
  (allowed: readonly Asker[]) =>
  (asker: Asker, target: Target): Seen => {
    if (asker === 'NOBODY') return 'UNAUTHENTICATED';
    if (target === 'foreign') return 'NOT_FOUND';
    return allowed.includes(asker) ? 'ALLOWED' : 'FORBIDDEN';
  };

/** About one unit: to a unit's roles every other unit is foreign, to a region's those of other counties. */
const overUnit =
  (allowed: readonly Asker[], nobody: Seen = 'UNAUTHENTICATED') =>
  (asker: Asker, target: Target): Seen => {
    if (asker === 'NOBODY') return nobody;
    if (target === 'foreign' || (target === 'sister' && ofUnit.includes(asker))) return 'NOT_FOUND';
    return allowed.includes(asker) ? 'ALLOWED' : 'FORBIDDEN';
  };

/** A remark on the filed report of each, known to its unit. */
const remarkOf: Readonly<Record<Target, string>> = {
  own: randomUUID(),
  sister: randomUUID(),
  foreign: randomUUID(),
};

/** An appeal of each. */
const appealOf: Readonly<Record<Target, string>> = {
  own: randomUUID(),
  sister: randomUUID(),
  foreign: randomUUID(),
};

/** A view that somebody else keeps. */
const foreignView = randomUUID();

/** A document ordered of each county. */
const orderOf: Readonly<Record<Target, string>> = (() => {
  const [own, foreign] = [randomUUID(), randomUUID()];
  return { own, sister: own, foreign };
})();
const documentAsked = (target: Target) => ({
  region: regionOf[target],
  year: openYear,
  kind: 'COMPARATIVE',
  basis: 'PUBLISHED',
  locale: 'zh',
});

let keys = 0;
const reportInput = (target: Target): unknown => aReport(unitOf[target], openYear);
const problem = '... on Problem { code }';

const operations: readonly Operation[] = [
  { field: 'reportFormat', ask: () => ['{ it: reportFormat(year: 2025) { id } }'], seen: always(everybody) },
  { field: 'rules', ask: () => ['{ it: rules(year: 2025) { id } }'], seen: always(everybody) },
  { field: 'measures', ask: () => ['{ it: measures { id } }'], seen: always(everybody) },
  { field: 'schemes', ask: () => ['{ it: schemes { id } }'], seen: always(everybody) },
  {
    field: 'scheme',
    ask: (target) => [`{ it: scheme(region: "${regionOf[target]}", year: 2025) { id } }`],
    seen: always(everybody),
  },
  {
    field: 'indicators',
    ask: (target) => [`{ it: indicators(region: "${regionOf[target]}", year: 2025) { id } }`],
    seen: always(everybody),
  },
  {
    field: 'region',
    ask: (target) => [`{ it: region(code: "${regionOf[target]}") { name } }`],
    seen: always(everybody),
  },
  {
    field: 'unit',
    ask: (target) => [`{ it: unit(code: "${unitOf[target]}", year: 2025) { name } }`],
    seen: always(everybody),
  },
  {
    field: 'unitNames',
    ask: (target) => [`{ it: unitNames(code: "${unitOf[target]}", year: 2025) { own others } }`],
    seen: always(everybody),
  },
  {
    field: 'units',
    ask: (target) => [`{ it: units(region: "${regionOf[target]}", year: 2025) { nodes { name } } }`],
    seen: always(everybody),
  },
  { field: 'viewer', ask: () => ['{ it: viewer { name } }'], seen: always(signedIn) },
  {
    field: 'cycle',
    ask: (target) => [`{ it: cycle(region: "${regionOf[target]}", year: 2025) { expected } }`],
    seen: overRegion(signedIn),
  },
  {
    field: 'report',
    name: 'report filed and not published',
    ask: (target) => [`{ it: report(unit: "${unitOf[target]}", year: ${openYear}) { version } }`],
    seen: overUnit(signedIn, 'NOT_FOUND'),
  },
  {
    field: 'report',
    name: 'report published',
    ask: (target) => [`{ it: report(unit: "${unitOf[target]}", year: ${publishedYear}) { version } }`],
    seen: always(everybody),
  },
  {
    field: 'reports',
    name: 'reports of a unit, filed and not published',
    // A list without entries is how a list says that there is none.
    ask: (target) => [
      `{ it: reports(filter: { units: ["${unitOf[target]}"], years: [${openYear}] }) { nodes { version } } }`,
    ],
    seen: overUnit(signedIn, 'NOT_FOUND'),
  },
  {
    field: 'unitHistory',
    name: 'unitHistory of a year filed and not published',
    // Names are everybody's, a report's words are not: a history without any is how it says that there is none.
    ask: (target) => [
      `{ it: unitHistory(code: "${unitOf[target]}", from: ${openYear}, to: ${openYear}) { nodes: mandates { year } } }`,
    ],
    seen: overUnit(signedIn, 'NOT_FOUND'),
  },
  {
    field: 'unitHistory',
    name: 'unitHistory of a year published',
    ask: (target) => [
      `{ it: unitHistory(code: "${unitOf[target]}", from: ${publishedYear}, to: ${publishedYear}) { nodes: mandates { year } } }`,
    ],
    seen: always(everybody),
  },
  {
    field: 'checkReport',
    ask: (target) => [
      `query Q($input: CheckReportInput!) { it: checkReport(input: $input) { findings { rule } problems { code } } }`,
      { input: { report: reportInput(target) } },
    ],
    seen: overUnit(signedIn),
  },
  {
    field: 'regionPast',
    ask: (target) => [`{ it: regionPast(region: "${regionOf[target]}", year: 2025) { years } }`],
    seen: overRegion(ofRegion),
  },
  ...(['PUBLISHED', 'LATEST_FILED'] as const).flatMap((basis): Operation[] => {
    const allowed = basis === 'PUBLISHED' ? signedIn : ofRegion;
    return [
      {
        field: 'regionYears',
        name: `regionYears over ${basis}`,
        ask: (target) => [
          `{ it: regionYears(code: "${regionOf[target]}", years: [2025], basis: ${basis}) { years } }`,
        ],
        seen: overRegion(allowed),
      },
      {
        field: 'regionDistribution',
        name: `regionDistribution over ${basis}`,
        ask: (target) => [
          `{ it: regionDistribution(region: "${regionOf[target]}", years: [2025], measures: ["applications.received"], basis: ${basis}) { years } }`,
        ],
        seen: overRegion(allowed),
      },
      {
        field: 'regionChanges',
        name: `regionChanges over ${basis}`,
        ask: (target) => [
          `{ it: regionChanges(region: "${regionOf[target]}", year: 2025, basis: ${basis}) { year } }`,
        ],
        seen: overRegion(allowed),
      },
      {
        field: 'complianceMatrix',
        name: `complianceMatrix over ${basis}`,
        ask: (target) => [
          `{ it: complianceMatrix(region: "${regionOf[target]}", year: 2025, basis: ${basis}) { year } }`,
        ],
        seen: overRegion(allowed),
      },
      {
        field: 'practiceMatrix',
        name: `practiceMatrix over ${basis}`,
        ask: (target) => [
          `{ it: practiceMatrix(region: "${regionOf[target]}", year: 2025, basis: ${basis}) { year } }`,
        ],
        seen: overRegion(allowed),
      },
      {
        field: 'ranking',
        name: `ranking over ${basis}`,
        ask: (target) => [
          `{ it: ranking(region: "${regionOf[target]}", year: 2025, basis: ${basis}) { year } }`,
        ],
        seen: overRegion(allowed),
      },
      {
        field: 'comparison',
        name: `comparison of a unit over ${basis}`,
        ask: (target) => [
          'query Q($input: ComparisonInput!) { it: comparison(input: $input) { years } }',
          { input: { region: regionOf[target], units: [unitOf[target]], years: [2025], basis } },
        ],
        // Her own unit a clerk may compare on any basis; others only by what was published.
        seen: (asker, target) =>
          target === 'own' && ofUnit.includes(asker) ? 'ALLOWED' : overRegion(allowed)(asker, target),
      },
      {
        field: 'scoreExplanation',
        name: `scoreExplanation over ${basis}`,
        ask: (target) => [
          `{ it: scoreExplanation(unit: "${unitOf[target]}", year: 2025, indicator: "complete", basis: ${basis}) { year } }`,
        ],
        seen: (asker, target) =>
          basis === 'PUBLISHED' ? overRegion(allowed)(asker, target) : overUnit(signedIn)(asker, target),
      },
      {
        field: 'scoreTree',
        name: `scoreTree over ${basis}`,
        ask: (target) => [
          `{ it: scoreTree(unit: "${unitOf[target]}", year: 2025, basis: ${basis}) { year } }`,
        ],
        seen: (asker, target) =>
          basis === 'PUBLISHED' ? overRegion(allowed)(asker, target) : overUnit(signedIn)(asker, target),
      },
    ];
  }),
  {
    field: 'signIn',
    ask: (target, asker) => [
      'mutation M($input: SignInInput!) { it: signIn(input: $input) { __typename } }',
      { input: { name: `${asker} ${target}`, password: 'x' } },
    ],
    seen: always(everybody),
  },
  { field: 'signOut', ask: () => ['mutation { it: signOut { at } }'], seen: always(signedIn) },
  {
    field: 'resetPassword',
    ask: (target, asker) => [
      `mutation M($input: ResetPasswordInput!) { it: resetPassword(input: $input) { __typename ${problem} } }`,
      { input: { name: `${asker} ${target}`, code: '1', password: 'x' } },
    ],
    seen: always(everybody),
  },
  {
    field: 'changePassword',
    ask: () => [
      `mutation M($input: ChangePasswordInput!) { it: changePassword(input: $input) { __typename ${problem} } }`,
      { input: { current: 'x', next: 'y' } },
    ],
    seen: always(signedIn),
  },
  { field: 'ownSessions', ask: () => ['{ it: ownSessions { id } }'], seen: always(signedIn) },
  {
    field: 'endSession',
    ask: () => [`mutation { it: endSession(id: "x") { __typename ${problem} } }`],
    seen: (asker) => (asker === 'NOBODY' ? 'UNAUTHENTICATED' : 'NOT_FOUND'),
  },
  { field: 'savedViews', ask: () => ['{ it: savedViews { id } }'], seen: always(signedIn) },
  {
    field: 'saveView',
    ask: (target, asker) => [
      `mutation M($input: SaveViewInput!) { it: saveView(input: $input) { __typename ${problem} } }`,
      // The address opens nothing: anybody may keep one of anywhere.
      { input: { name: `${asker} ${target}`, address: `/${regionOf[target]}/2025/overview` } },
    ],
    seen: always(signedIn),
  },
  {
    field: 'renameView',
    ask: () => [
      `mutation M($input: RenameViewInput!) { it: renameView(input: $input) { __typename ${problem} } }`,
      { input: { id: foreignView, name: 'x' } },
    ],
    seen: (asker) => (asker === 'NOBODY' ? 'UNAUTHENTICATED' : 'NOT_FOUND'),
  },
  {
    field: 'deleteView',
    ask: () => [`mutation { it: deleteView(id: "${foreignView}") { __typename ${problem} } }`],
    seen: (asker) => (asker === 'NOBODY' ? 'UNAUTHENTICATED' : 'NOT_FOUND'),
  },
  {
    field: 'endOtherSessions',
    ask: () => [`mutation { it: endOtherSessions { __typename ${problem} } }`],
    seen: always(signedIn),
  },
  {
    field: 'accounts',
    ask: (target) => [`{ it: accounts(region: "${regionOf[target]}") { totalCount } }`],
    seen: overRegion(['ADMINISTRATOR']),
  },
  {
    field: 'createPerson',
    ask: (target) => [
      `mutation M($input: CreatePersonInput!) { it: createPerson(input: $input) { __typename ${problem} } }`,
      { input: { name: 'own', grant: { role: 'CLERK', scope: unitOf[target] } } },
    ],
    seen: overUnit(['ADMINISTRATOR']),
  },
  {
    field: 'createProgram',
    ask: (target) => [
      `mutation M($input: CreateProgramInput!) { it: createProgram(input: $input) { __typename ${problem} } }`,
      { input: { name: 'a program', grant: { role: 'SUPERVISOR', scope: regionOf[target] } } },
    ],
    seen: overRegion(['ADMINISTRATOR']),
  },
  {
    field: 'createToken',
    ask: (target) => [
      `mutation M($input: CreateTokenInput!) { it: createToken(input: $input) { __typename ${problem} } }`,
      { input: { account: made[target].program } },
    ],
    seen: overRegion(['ADMINISTRATOR']),
  },
  {
    field: 'revokeToken',
    ask: (target) => [`mutation { it: revokeToken(id: "${made[target].token}") { __typename ${problem} } }`],
    seen: overRegion(['ADMINISTRATOR']),
  },
  {
    field: 'createResetCode',
    ask: (target) => [
      `mutation { it: createResetCode(account: "${made[target].person}") { __typename ${problem} } }`,
    ],
    seen: overRegion(['ADMINISTRATOR']),
  },
  {
    field: 'changeGrants',
    ask: (target) => [
      `mutation M($input: ChangeGrantsInput!) { it: changeGrants(input: $input) { __typename ${problem} } }`,
      {
        input: {
          account: made[target].person,
          basedOn: 7,
          grants: [{ role: 'CLERK', scope: unitOf[target] }],
        },
      },
    ],
    seen: overRegion(['ADMINISTRATOR']),
  },
  ...(['disableAccount', 'enableAccount'] as const).map((field): Operation => ({
    field,
    ask: (target) => [
      `mutation M($input: AccountChangeInput!) { it: ${field}(input: $input) { __typename ${problem} } }`,
      { input: { account: made[target].person, basedOn: 7 } },
    ],
    seen: overRegion(['ADMINISTRATOR']),
  })),
  {
    field: 'regionLog',
    ask: (target) => [`{ it: regionLog(region: "${regionOf[target]}") { nodes { sequence } } }`],
    seen: overRegion(['SUPERVISOR', 'ADMINISTRATOR']),
  },
  {
    field: 'regionLog',
    name: 'regionLog of a unit',
    ask: (target) => [
      `{ it: regionLog(region: "${regionOf[target]}", filter: { unit: "${unitOf[target]}" }) { nodes { sequence } } }`,
    ],
    seen: overUnit([...ofUnit, 'SUPERVISOR', 'ADMINISTRATOR']),
  },
  {
    field: 'verifyRegionLog',
    ask: (target) => [`{ it: verifyRegionLog(region: "${regionOf[target]}") { upTo } }`],
    seen: overRegion(['SUPERVISOR', 'ADMINISTRATOR']),
  },
  {
    field: 'openCycle',
    ask: (target) => [
      `mutation M($input: OpenCycleInput!) { it: openCycle(input: $input) { __typename ${problem} } }`,
      { input: { region: regionOf[target], year: openYear, filingDue: '2026-01-20' } },
    ],
    seen: overRegion(['ADMINISTRATOR']),
  },
  {
    field: 'cycles',
    ask: (target) => [`{ it: cycles(region: "${regionOf[target]}") { year } }`],
    // Another county's years are none, as its cycle is null.
    seen: overRegion(signedIn),
  },
  {
    field: 'closeCycle',
    // A year that nobody opened: closing it is answered without closing anything.
    ask: (target) => [
      `mutation M($input: CloseCycleInput!) { it: closeCycle(input: $input) { __typename ${problem} } }`,
      { input: { region: regionOf[target], year: 2020 } },
    ],
    seen: overRegion(['ADMINISTRATOR']),
  },
  {
    field: 'chooseScheme',
    ask: (target) => [
      `mutation M($input: ChooseSchemeInput!) { it: chooseScheme(input: $input) { __typename ${problem} } }`,
      { input: { region: regionOf[target], year: openYear, scheme: 'default', reason: '试', basedOn: 0 } },
    ],
    seen: overRegion(['ADMINISTRATOR']),
  },
  {
    field: 'reopenCycle',
    ask: (target) => [
      `mutation M($input: ReopenCycleInput!) { it: reopenCycle(input: $input) { __typename ${problem} } }`,
      { input: { region: regionOf[target], year: openYear, reason: '补报' } },
    ],
    seen: overRegion(['ADMINISTRATOR']),
  },
  {
    field: 'withdrawExpectation',
    ask: (target) => [
      `mutation M($input: WithdrawExpectationInput!) { it: withdrawExpectation(input: $input) { __typename ${problem} } }`,
      { input: { unit: unitOf[target], year: openYear, reason: '撤并' } },
    ],
    seen: overUnit(['ADMINISTRATOR']),
  },
  {
    field: 'openingBalances',
    ask: (target) => [`{ it: openingBalances(region: "${regionOf[target]}", year: 2025) { unitCode } }`],
    seen: overRegion(ofRegion),
  },
  {
    field: 'setOpeningBalances',
    ask: (target) => [
      `mutation M($input: SetOpeningBalancesInput!) { it: setOpeningBalances(input: $input) { __typename ${problem} } }`,
      { input: { region: regionOf[target], year: openYear, rows: [] } },
    ],
    seen: overRegion(['ADMINISTRATOR']),
  },
  {
    field: 'workCalendar',
    ask: () => ['{ it: workCalendar(from: "2026-01-01", to: "2026-01-31") { daysOff } }'],
    seen: always(everybody),
  },
  {
    field: 'extendDue',
    ask: (target) => [
      `mutation M($input: ExtendDueInput!) { it: extendDue(input: $input) { __typename ${problem} } }`,
      { input: { unit: unitOf[target], year: openYear, due: '2026-01-25', reason: '迁址' } },
    ],
    seen: overUnit(['SUPERVISOR', 'ADMINISTRATOR']),
  },
  {
    field: 'saveDraft',
    ask: (target) => [
      `mutation M($input: SaveDraftInput!) { it: saveDraft(input: $input) { __typename ${problem} } }`,
      { input: { report: reportInput(target), basedOn: 0 } },
    ],
    seen: overUnit(ofUnit),
  },
  {
    field: 'fileReport',
    ask: (target) => [
      `mutation M($input: FileReportInput!) { it: fileReport(input: $input) { __typename ${problem} } }`,
      { input: { report: reportInput(target), basedOn: 7, idempotencyKey: `k${(keys += 1)}` } },
    ],
    seen: overUnit(ofUnit),
  },
  {
    field: 'recallReport',
    ask: (target) => [
      `mutation M($input: RecallReportInput!) { it: recallReport(input: $input) { __typename ${problem} } }`,
      { input: { unit: unitOf[target], year: openYear, basedOn: 7 } },
    ],
    seen: overUnit(ofUnit),
  },
  {
    field: 'reportReview',
    ask: (target) => [`{ it: reportReview(unit: "${unitOf[target]}", year: ${openYear}) { year } }`],
    seen: overUnit(signedIn),
  },
  {
    field: 'reviewQueue',
    ask: (target) => [`{ it: reviewQueue(region: "${regionOf[target]}", year: ${openYear}) { waiting } }`],
    seen: overRegion(ofRegion),
  },
  {
    field: 'reviewSettings',
    ask: (target) => [
      `{ it: reviewSettings(region: "${regionOf[target]}", year: ${openYear}) { ownSteps } }`,
    ],
    seen: overRegion(signedIn),
  },
  {
    field: 'keptWordList',
    ask: (target) => [
      `{ it: keptWordList(region: "${regionOf[target]}", year: ${openYear}) { revision by } }`,
    ],
    seen: overRegion(['ADMINISTRATOR']),
  },
  {
    field: 'schemeChoice',
    ask: (target) => [
      `{ it: schemeChoice(region: "${regionOf[target]}", year: ${openYear}) { revision by } }`,
    ],
    seen: overRegion(['ADMINISTRATOR']),
  },
  {
    field: 'schemeEffect',
    ask: (target) => [
      `{ it: schemeEffect(region: "${regionOf[target]}", year: ${openYear}, scheme: "practices-2015") { now { id } } }`,
    ],
    seen: overRegion(['ADMINISTRATOR']),
  },
  {
    field: 'wordList',
    ask: (target) => [`{ it: wordList(region: "${regionOf[target]}", year: ${openYear}) { word } }`],
    seen: overRegion(signedIn),
  },
  ...(['returnReport', 'acceptReport'] as const).map((field): Operation => ({
    field,
    ask: (target) => [
      `mutation M($input: ${field === 'returnReport' ? 'Return' : 'Accept'}ReportInput!) { it: ${field}(input: $input) { __typename ${problem} } }`,
      {
        input: {
          unit: unitOf[target],
          year: openYear,
          basedOn: 7,
          ...(field === 'returnReport' && { dueOn: '2026-01-24', note: '请核对' }),
        },
      },
    ],
    seen: overUnit(['SUPERVISOR', 'ADMINISTRATOR']),
  })),
  {
    field: 'publishReport',
    // The unit knows itself when its report went public (docs/decisions/0016).
    ask: (target) => [
      `mutation M($input: PublishReportInput!) { it: publishReport(input: $input) { __typename ${problem} } }`,
      { input: { unit: unitOf[target], year: openYear, basedOn: 7, publishedOn: '2026-01-12' } },
    ],
    seen: overUnit(['CLERK', 'APPROVER', 'SUPERVISOR', 'ADMINISTRATOR']),
  },
  {
    field: 'remark',
    ask: (target) => [
      `mutation M($input: RemarkInput!) { it: remark(input: $input) { __typename ${problem} } }`,
      { input: { id: randomUUID(), unit: unitOf[target], year: openYear, basedOn: 7, body: '请核对' } },
    ],
    seen: overUnit(['SUPERVISOR', 'ADMINISTRATOR']),
  },
  ...(['withdrawRemark', 'settleRemark'] as const).map((field): Operation => ({
    field,
    ask: (target) => [
      `mutation M($input: RemarkNamedInput!) { it: ${field}(input: $input) { __typename ${problem} } }`,
      { input: { remark: remarkOf[target] } },
    ],
    seen: overUnit(['SUPERVISOR', 'ADMINISTRATOR']),
  })),
  {
    field: 'answerRemark',
    ask: (target) => [
      `mutation M($input: AnswerRemarkInput!) { it: answerRemark(input: $input) { __typename ${problem} } }`,
      { input: { id: randomUUID(), remark: remarkOf[target], body: '' } },
    ],
    seen: overUnit(ofUnit),
  },
  ...(['softenRule', 'withdrawSoftening'] as const).map((field): Operation => ({
    field,
    ask: (target) => [
      `mutation M($input: ${field === 'softenRule' ? 'SoftenRuleInput' : 'WithdrawSofteningInput'}!) { it: ${field}(input: $input) { __typename ${problem} } }`,
      {
        input: {
          unit: unitOf[target],
          year: openYear,
          rule: 'T3-BAL',
          ...(field === 'softenRule' && { effect: 'INFORM', reason: '', validUntil: '2026-02-01' }),
        },
      },
    ],
    seen: overUnit(['SUPERVISOR', 'ADMINISTRATOR']),
  })),
  {
    field: 'amendReport',
    ask: (target) => [
      `mutation M($input: AmendReportInput!) { it: amendReport(input: $input) { __typename ${problem} } }`,
      { input: { unit: unitOf[target], year: openYear, basedOn: 7, reason: '数字有误' } },
    ],
    seen: overUnit(ofUnit),
  },
  {
    field: 'reportPapers',
    name: 'reportPapers of a year filed and not published',
    ask: (target) => [`{ it: reportPapers(unit: "${unitOf[target]}", year: ${openYear}) { version } }`],
    seen: overUnit(signedIn, 'NOT_FOUND'),
  },
  {
    field: 'reportPapers',
    name: 'reportPapers of a year published',
    ask: (target) => [`{ it: reportPapers(unit: "${unitOf[target]}", year: ${publishedYear}) { version } }`],
    seen: always(everybody),
  },
  {
    field: 'withdrawAttachment',
    ask: (target, asker) => [
      `mutation M($input: WithdrawAttachmentInput!) { it: withdrawAttachment(input: $input) { __typename ${problem} } }`,
      { input: { id: attachments.get(`${target} ${asker}`) } },
    ],
    seen: overUnit(ofUnit),
  },
  {
    field: 'withdrawAmendment',
    ask: (target) => [
      `mutation M($input: WithdrawAmendmentInput!) { it: withdrawAmendment(input: $input) { __typename ${problem} } }`,
      { input: { unit: unitOf[target], year: openYear } },
    ],
    seen: overUnit(ofUnit),
  },
  {
    field: 'takeStep',
    ask: (target) => [
      `mutation M($input: TakeStepInput!) { it: takeStep(input: $input) { __typename ${problem} } }`,
      { input: { unit: unitOf[target], year: openYear, step: 'SELF_CHECK', basedOn: 7 } },
    ],
    seen: overUnit(ofUnit),
  },
  {
    field: 'configureReview',
    ask: (target) => [
      `mutation M($input: ConfigureReviewInput!) { it: configureReview(input: $input) { __typename ${problem} } }`,
      { input: { region: regionOf[target], ownSteps: false, approverFiles: false, secondPerson: false } },
    ],
    seen: overRegion(['ADMINISTRATOR']),
  },
  {
    field: 'markReport',
    ask: (target) => [
      `mutation M($input: MarkReportInput!) { it: markReport(input: $input) { __typename ${problem} } }`,
      {
        input: {
          unit: unitOf[target],
          year: openYear,
          indicator: 'substance',
          points: 9,
          reason: '',
          basedOn: 0,
        },
      },
    ],
    seen: overUnit(['SUPERVISOR', 'ADMINISTRATOR']),
  },
  {
    field: 'markRule',
    ask: (target) => [
      `mutation M($input: MarkRuleInput!) { it: markRule(input: $input) { __typename ${problem} } }`,
      {
        input: {
          unit: unitOf[target],
          year: openYear,
          rule: 'CP-PIC',
          outcome: 'FAIL',
          reason: '',
          basedOn: 0,
        },
      },
    ],
    seen: overUnit(['SUPERVISOR', 'ADMINISTRATOR']),
  },
  {
    field: 'appeal',
    ask: (target) => [
      `mutation M($input: AppealInput!) { it: appeal(input: $input) { __typename ${problem} } }`,
      {
        input: { id: randomUUID(), unit: unitOf[target], year: openYear, basedOn: 1, reason: '' },
      },
    ],
    seen: overUnit(ofUnit),
  },
  {
    field: 'withdrawAppeal',
    ask: (target) => [
      `mutation M($input: AppealNamedInput!) { it: withdrawAppeal(input: $input) { __typename ${problem} } }`,
      { input: { appeal: appealOf[target] } },
    ],
    seen: overUnit(ofUnit),
  },
  {
    field: 'answerAppeal',
    ask: (target) => [
      `mutation M($input: AnswerAppealInput!) { it: answerAppeal(input: $input) { __typename ${problem} } }`,
      { input: { appeal: appealOf[target], verdict: 'REJECTED', reason: '' } },
    ],
    seen: overUnit(['SUPERVISOR', 'ADMINISTRATOR']),
  },
  {
    field: 'appeals',
    ask: (target) => [`{ it: appeals(region: "${regionOf[target]}", year: ${openYear}) { totalCount } }`],
    seen: overRegion(ofRegion),
  },
  {
    field: 'setWordList',
    ask: (target) => [
      `mutation M($input: SetWordListInput!) { it: setWordList(input: $input) { __typename ${problem} } }`,
      { input: { region: regionOf[target], words: [], basedOn: 0 } },
    ],
    seen: overRegion(['ADMINISTRATOR']),
  },
  ...(['PUBLISHED', 'ACCEPTED'] as const).map((basis): Operation => ({
    field: 'yearbook',
    name: `yearbook over ${basis}`,
    ask: (target) => [
      `{ it: yearbook(region: "${regionOf[target]}", year: ${openYear}, kind: COMPARATIVE, basis: ${basis}) { mayOrder } }`,
    ],
    seen: overRegion(ofRegion),
  })),
  {
    field: 'orderDocument',
    // Nothing is ordered: what is asked for is judged after who asks.
    ask: (target) => [
      `mutation M($input: OrderDocumentInput!) { it: orderDocument(input: $input) { __typename ${problem} } }`,
      { input: { ...documentAsked(target), formats: [] } },
    ],
    seen: overRegion(['SUPERVISOR', 'ADMINISTRATOR']),
  },
  {
    field: 'cancelOrder',
    ask: (target) => [
      `mutation M($id: ID!) { it: cancelOrder(id: $id) { __typename ${problem} } }`,
      { id: orderOf[target] },
    ],
    seen: overRegion(['SUPERVISOR', 'ADMINISTRATOR']),
  },
  {
    field: 'editParagraph',
    ask: (target) => [
      `mutation M($input: EditParagraphInput!) { it: editParagraph(input: $input) { __typename ${problem} } }`,
      { input: { ...documentAsked(target), key: 'opening', runs: [], basedOn: 7 } },
    ],
    seen: overRegion(['SUPERVISOR', 'ADMINISTRATOR']),
  },
  {
    field: 'noteCell',
    ask: (target) => [
      `mutation M($input: NoteCellInput!) { it: noteCell(input: $input) { __typename ${problem} } }`,
      {
        input: {
          unit: unitOf[target],
          year: openYear,
          cell: 'proactive.fee.amount',
          text: '财政所',
          basedOn: 7,
        },
      },
    ],
    seen: overUnit(ofUnit),
  },
  {
    field: 'cellNotes',
    ask: (target) => [`{ it: cellNotes(unit: "${unitOf[target]}", years: [${openYear}]) { text } }`],
    seen: overUnit(ofUnit),
  },
  {
    field: 'draftDocument',
    ask: (target) => [
      `{ it: draftDocument(unit: "${unitOf[target]}", year: ${openYear}, sha256: "${draftDocument}") { document { name } } }`,
    ],
    seen: overUnit(ofUnit),
  },
  {
    field: 'documentReading',
    ask: (target) => [`{ it: documentReading(sha256: "${documentOf(target)}") { basedOn } }`],
    seen: overRegion(['SUPERVISOR', 'ADMINISTRATOR']),
  },
  {
    field: 'importDocument',
    ask: (target) => [
      `mutation M($input: ImportDocumentInput!) { it: importDocument(input: $input) { __typename ${problem} } }`,
      {
        input: {
          sha256: documentOf(target),
          corrections: { unit: unitOf[target], reportYear: openYear },
          basedOn: 7,
          idempotencyKey: `k${(keys += 1)}`,
        },
      },
    ],
    seen: overRegion(['SUPERVISOR', 'ADMINISTRATOR']),
  },
  {
    field: 'importDocument',
    name: "importDocument of the viewer's own document for a unit",
    // Whoever brings no documents has none of her own: what she asks about is her county's.
    ask: (target) => [
      `mutation M($input: ImportDocumentInput!) { it: importDocument(input: $input) { __typename ${problem} } }`,
      {
        input: {
          sha256: documentOf('own'),
          corrections: { unit: unitOf[target], reportYear: openYear },
          basedOn: 7,
          idempotencyKey: `k${(keys += 1)}`,
        },
      },
    ],
    seen: (asker, target) => {
      const seen = overRegion(['SUPERVISOR', 'ADMINISTRATOR'])(asker, target);
      return asker !== 'NOBODY' && !['SUPERVISOR', 'ADMINISTRATOR'].includes(asker) ? 'FORBIDDEN' : seen;
    },
  },
];

/** What the county of a unit has brought. */
const documentTexts: Readonly<Record<Target, string>> = {
  own: '本县的旧年报',
  sister: '本县的旧年报',
  foreign: '外县的旧年报',
};
/** What the unit itself brought for its draft. */
const draftText = '本镇的底稿';
const draftDocument = createHash('sha256').update(draftText).digest('hex');
const documentOf = (target: Target): string =>
  createHash('sha256').update(documentTexts[target]).digest('hex');

/** One for each who asks: one that was taken back is there for nobody. */
const attachments = new Map<string, string>();

/** A person and a program of a unit, and the program's token. */
interface Made {
  readonly person: string;
  readonly program: string;
  readonly token: string;
}
const nobodyMade: Made = { person: '', program: '', token: '' };
const made: Record<Target, Made> = { own: nobodyMade, sister: nobodyMade, foreign: nobodyMade };

async function make(target: Target): Promise<Made> {
  const accounts = world.get(AccountsService);
  const plan = { role: 'CLERK', scope: unitOf[target], name: target } as const;
  const person = await accounts.addPerson(plan);
  const program = await accounts.addProgram(plan);
  if (person.kind !== 'PERSON_ADDED' || program.kind !== 'PROGRAM_ADDED') throw new Error('Not made');
  const [row] = await world.database.query<{ id: string }>('select id from token where account_id = $1', [
    program.accountId,
  ]);
  return { person: person.accountId, program: program.accountId, token: row?.id ?? '' };
}

let world: World;
const tokens = new Map<Asker, string>();

beforeAll(async () => {
  world = await startWorld();
  for (const [code, units] of [
    ['990101', ['990101100', '990101101']],
    ['990202', ['990202100']],
  ] as const)
    await world.county({
      code,
      name: code,
      units: units.map((unit) => ({ code: unit })),
      years: [publishedYear, openYear],
    });
  for (const target of targets) {
    const token = await world.token('APPROVER', unitOf[target]);
    const bearer = await world.get(ViewerRepository).byToken(secretHash(token));
    if (!bearer) throw new Error('No viewer');
    for (const year of [publishedYear, openYear]) {
      const report = { ...aReport(unitOf[target], year), references: ['国办公开办函〔2021〕30号'] };
      const outcome = await world
        .get(FilingService)
        .fileReport(bearer.viewer, { report, explanations: [], basedOn: 0, idempotencyKey: `first ${year}` });
      expect(outcome.kind).toBe('REPORT_FILED');
    }
    for (const asker of roles)
      attachments.set(`${target} ${asker}`, await attachedScan(world, token, target, asker));
    const unit = await world.get(UnitDirectoryRepository).unit(world.database, unitOf[target], publishedYear);
    if (!unit) throw new Error('No unit');
    for (const act of ['REPORT_ACCEPTED', 'REPORT_PUBLISHED'] as const)
      await world
        .get(StandingService)
        .recordAct(
          { accountId: null },
          { unitId: unit.unitId, year: publishedYear, act, publishedOn: '2025-01-25' },
        );
  }
  for (const target of targets) {
    const token = await world.token('SUPERVISOR', regionOf[target]);
    const remark = { id: remarkOf[target], unit: unitOf[target], year: openYear, basedOn: 1, body: '请核对' };
    const { body } = await world.graphql(
      'mutation M($input: RemarkInput!) { remark(input: $input) { __typename } }',
      { input: remark },
      { token },
    );
    expect(at(body, 'data', 'remark', '__typename')).toBe('RemarkKept');
    // As with a return, after which the report would stand elsewhere.
    await world.database.query('update remark set sent_at = made_at where id = $1', [remarkOf[target]]);
    const appeal = { id: appealOf[target], unit: unitOf[target], year: openYear, basedOn: 1, reason: '有误' };
    const appealed = await world.graphql(
      'mutation M($input: AppealInput!) { appeal(input: $input) { __typename } }',
      { input: appeal },
      { token: await world.token('CLERK', unitOf[target]) },
    );
    expect(at(appealed.body, 'data', 'appeal', '__typename')).toBe('AppealKept');
  }
  for (const target of ['own', 'foreign'] as const) {
    const token = await world.token('SUPERVISOR', regionOf[target]);
    const answer = await new IntakeClient(world, { token }).bring(documentTexts[target]);
    expect(answer).toBe(documentOf(target));
  }
  const clerk = await world.token('CLERK', unitOf.own);
  expect(await new IntakeClient(world, { token: clerk }).bring(draftText)).toBe(draftDocument);
  for (const target of targets) made[target] = await make(target);
  for (const target of ['own', 'foreign'] as const)
    await world.database.query(
      `insert into document_order (id, region_id, report_year, kind, basis, locale, formats, state, steps, ordered_at)
       select $1, region_id, $3, 'COMPARATIVE', 'PUBLISHED', 'zh', '{HTML}', 'QUEUED', 2, now()
       from region_validity where code = $2`,
      [orderOf[target], regionOf[target], openYear],
    );
  await world.database.query(
    `insert into saved_view (id, account_id, name, address, saved_at)
     select $1, id, 'x', '/990101/2025/overview', now() from account order by created_at limit 1`,
    [foreignView],
  );
  for (const role of signedIn)
    tokens.set(role, await world.token(role as Role, ofUnit.includes(role) ? unitOf.own : regionOf.own));
});

async function attachedScan({ origin }: World, token: string, target: Target, asker: Asker): Promise<string> {
  const answer = await fetch(`${origin}/reports/${unitOf[target]}/${publishedYear}/attachments`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/pdf' },
    body: `%PDF-1.7 ${asker}`,
  });
  return String(at(await answer.json(), 'id'));
}

async function seenBy(operation: Operation, asker: Asker, target: Target): Promise<Seen> {
  const token = tokens.get(asker);
  const [query, variables = {}] = operation.ask(target, asker);
  // Nobody may ask sixty times a minute, as everybody without a token.
  if (token === undefined) world.clock.set(new Date(world.clock.now().getTime() + 2_000));
  const { body } = await world.graphql(query, variables, token === undefined ? {} : { token });
  const code = at(body, 'errors', 0, 'extensions', 'code');
  if (code === 'FORBIDDEN' || code === 'UNAUTHENTICATED') return code;
  expect(code).toBeUndefined();
  const it = at(body, 'data', 'it');
  const nodes = at(it, 'nodes');
  const codes = [at(it, 'code'), at(it, 'problems', 0, 'code')];
  const isNone = it === null || codes.includes('NOT_FOUND') || (Array.isArray(nodes) && nodes.length === 0);
  return isNone ? 'NOT_FOUND' : 'ALLOWED';
}

describe.each(operations.map((operation) => [operation.name ?? operation.field, operation] as const))(
  '%s',
  (_, operation) => {
    // Nobody in particular may ask 120 times a minute: each operation has a minute of its own.
    beforeAll(() => world.clock.set(new Date(world.clock.now().getTime() + 61_000)));
    test.each(roles.flatMap((asker) => targets.map((target) => [asker, target] as const)))(
      'asked by %s about a unit that is %s',
      async (asker, target) => {
        expect(await seenBy(operation, asker, target)).toBe(operation.seen(asker, target));
      },
    );
  },
);

test('a batch of reports is judged report by report', async () => {
  const query = `mutation M($input: FileReportsInput!) { fileReports(input: $input) { ... on ReportsFiled { outcomes { __typename ${problem} } } } }`;
  const reports = targets.map((target) => ({
    report: reportInput(target),
    basedOn: 7,
    idempotencyKey: target,
  }));
  const asked = async (asker: Asker): Promise<unknown> => {
    world.clock.set(new Date(world.clock.now().getTime() + 2_000));
    const token = tokens.get(asker);
    const { body } = await world.graphql(query, { input: { reports } }, token === undefined ? {} : { token });
    const outcomes = at(body, 'data', 'fileReports', 'outcomes');
    return Array.isArray(outcomes)
      ? outcomes.map((outcome) => at(outcome, '__typename'))
      : at(body, 'errors', 0, 'extensions', 'code');
  };
  expect(await asked('CLERK')).toEqual(['ReportChangedMeanwhile', 'NotFound', 'NotFound']);
  expect(await asked('NOBODY')).toBe('UNAUTHENTICATED');
  expect(await asked('SUPERVISOR')).toBe('FORBIDDEN');
});

test('a batch of acceptances is judged report by report', async () => {
  const query = `mutation M($input: AcceptReportsInput!) { acceptReports(input: $input) { ... on ReportsAccepted { outcomes { __typename ${problem} } } } }`;
  const reports = targets.map((target) => ({ unit: unitOf[target], year: openYear, basedOn: 7 }));
  const asked = async (asker: Asker): Promise<unknown> => {
    world.clock.set(new Date(world.clock.now().getTime() + 2_000));
    const token = tokens.get(asker);
    const { body } = await world.graphql(query, { input: { reports } }, token === undefined ? {} : { token });
    const outcomes = at(body, 'data', 'acceptReports', 'outcomes');
    return Array.isArray(outcomes)
      ? outcomes.map((outcome) => at(outcome, '__typename'))
      : at(body, 'errors', 0, 'extensions', 'code');
  };
  expect(await asked('SUPERVISOR')).toEqual(['ReportChangedMeanwhile', 'ReportChangedMeanwhile', 'NotFound']);
  expect(await asked('NOBODY')).toBe('UNAUTHENTICATED');
  expect(await asked('CLERK')).toBe('FORBIDDEN');
});

test('no operation of the API is left out', async () => {
  const { body } = await world.graphql(
    '{ __schema { queryType { fields { name } } mutationType { fields { name } } } }',
    {},
    {
      token: tokens.get('ADMINISTRATOR') ?? '',
    },
  );
  const names = (of: string): unknown[] => {
    const fields = at(body, 'data', '__schema', of, 'fields');
    return Array.isArray(fields) ? fields.map((field) => at(field, 'name')) : [];
  };
  const tested = new Set([...operations.map(({ field }) => field), 'fileReports', 'acceptReports']);
  expect(
    [...names('queryType'), ...names('mutationType')].filter((name) => !tested.has(String(name))),
  ).toEqual([]);
});
