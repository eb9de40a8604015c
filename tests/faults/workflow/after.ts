import { isDeepStrictEqual } from 'node:util';
import { ownSteps } from './acts.js';
import type { Act, Actor, Doing, Looked, Place, Rule, Said, Softer, Words } from './acts.js';
import { bad, can, locked, lookedAt, overtaken, placeName, workOf } from './model.js';
import type { County, Next, Remark, Report } from './model.js';

const writers: readonly Actor['role'][] = ['CLERK', 'APPROVER'];
const judges: readonly Actor['role'][] = ['SUPERVISOR', 'ADMINISTRATOR'];

/** Who may do what, written by hand. */
export const allowed: Readonly<Record<Doing, readonly Actor['role'][]>> = {
  saveDraft: writers,
  fileReport: writers,
  recallReport: writers,
  takeStep: writers,
  amendReport: writers,
  withdrawAmendment: writers,
  answerRemark: writers,
  publishReport: [...writers, ...judges],
  remark: judges,
  withdrawRemark: judges,
  settleRemark: judges,
  returnReport: judges,
  acceptReport: judges,
  acceptReports: judges,
  softenRule: judges,
  withdrawSoftening: judges,
  extendDue: judges,
  configureReview: ['ADMINISTRATOR'],
};

/** What a faulty report breaks, with the effect that each rule has for everybody. */
const broken: Readonly<Record<Words['fault'], readonly (readonly [Rule, 'BLOCK' | 'EXPLAIN'])[]>> = {
  NONE: [],
  ODD: [['CP-KEY', 'EXPLAIN']],
  WRONG: [
    ['T3-BAL', 'BLOCK'],
    ['T3-ROW', 'BLOCK'],
  ],
};

/** The county after an act, and what whoever acted is told. */
export function after(county: County, act: Act): Next {
  if (act.do === 'configureReview') return configured(county, act);
  if (act.do === 'acceptReports') return acceptedMany(county, act);
  return onReport(county, act);
}

function configured(county: County, act: Act & { readonly do: 'configureReview' }): Next {
  const { actor, settings } = act;
  if (actor.county !== county.code) return { county, said: { is: 'NOT_FOUND' } };
  if (!allowed[act.do].includes(actor.role)) return { county, said: { is: 'FORBIDDEN' } };
  const said = { is: 'ReviewConfigured', settings };
  if (isDeepStrictEqual(settings, county.settings)) return { county, said };
  return { county: { ...county, settings, configured: county.configured + 1 }, said };
}

function acceptedMany(county: County, act: Act & { readonly do: 'acceptReports' }): Next {
  const { actor, reports } = act;
  if (!allowed[act.do].includes(actor.role)) return { county, said: { is: 'FORBIDDEN' } };
  let now = county;
  const outcomes = reports.map((looked) => {
    const { county: then, said } = onReport(now, { actor, do: 'acceptReport', ...looked });
    now = then;
    return said;
  });
  return { county: now, said: { is: 'ReportsAccepted', outcomes } };
}

type OnReport = Exclude<Act, { readonly do: 'configureReview' | 'acceptReports' }>;

function onReport(county: County, act: OnReport): Next {
  const { actor } = act;
  const refused = (said: Said): Next => ({ county, said });
  const isTheirs = actor.county === county.code && (actor.unit === null || actor.unit === act.unit);
  const report = county.reports[placeName(act)];
  if (isAboutRemark(act) && !report?.remarks.some(({ id }) => id === act.remark))
    return refused({ is: allowed[act.do].includes(actor.role) ? 'NOT_FOUND' : 'FORBIDDEN' });
  if (!isTheirs) return refused({ is: 'NOT_FOUND' });
  if (!allowed[act.do].includes(actor.role)) return refused({ is: 'FORBIDDEN' });
  if (act.do === 'fileReport' && county.settings.approverFiles && actor.role !== 'APPROVER')
    return refused({ is: 'FORBIDDEN' });
  if (report === undefined)
    return refused({
      is: ['saveDraft', 'fileReport', 'extendDue'].includes(act.do) ? 'UNIT_NOT_EXPECTED' : 'NOT_FOUND',
    });
  return step(county, report, act);
}

function isAboutRemark(
  act: OnReport,
): act is OnReport & { readonly do: 'withdrawRemark' | 'settleRemark' | 'answerRemark' } {
  return ['withdrawRemark', 'settleRemark', 'answerRemark'].includes(act.do);
}

/** What was done to a report: how it is afterwards, and what the log says of it. */
interface Done {
  readonly said: Said;
  readonly report: Report;
  readonly logged: readonly [act: string, version: number | null] | null;
}

function step(county: County, report: Report, act: OnReport): Next {
  if (act.do === 'fileReport') return filed(county, report, act);
  const done = changed(county, report, act);
  if (!isDone(done)) return { county, said: done };
  return { county: withReport(county, act, done), said: done.said };
}

function isDone(done: Done | Said): done is Done {
  return 'report' in done && 'logged' in done;
}

function withReport(county: County, place: Place, { report, logged }: Done): County {
  const log = logged === null ? report.log : [...report.log, logged];
  return { ...county, reports: { ...county.reports, [placeName(place)]: { ...report, log } } };
}

function filed(county: County, report: Report, act: OnReport & { readonly do: 'fileReport' }): Next {
  const { actor, key, words, reasons, unit, year, basedOn } = act;
  const refused = (said: Said): Next => ({ county, said });
  const body = JSON.stringify({ words, reasons, unit, year, basedOn });
  const before = county.keys.find((one) => one.by === actor.name && one.key === key);
  if (before !== undefined)
    return refused(
      before.body === body
        ? { is: 'ReportFiled', version: before.version }
        : { is: 'IDEMPOTENCY_KEY_REUSED', idempotencyKey: key },
    );
  if (!can('file', report)) return refused(locked(report));
  const late = overtaken('fileReport', report, act);
  if (late) return refused(late);
  const missing = stepsLeft(county, report);
  if (missing.length > 0) return refused({ is: 'STEPS_MISSING', steps: missing });
  const effects = broken[words.fault].map(([rule, effect]) => effectOf(county, report, rule, effect));
  if (effects.includes('BLOCK')) return refused({ is: 'REPORT_HAS_ERRORS' });
  if (effects.includes('EXPLAIN') && !reasons) return refused({ is: 'EXPLANATION_MISSING' });
  const n = report.versions.length + 1;
  const versions = [...report.versions, { words, on: county.today, recalled: false }];
  const gone = { ...report, versions, draft: null, mendBy: null };
  const next: Report =
    report.amendment === null
      ? { ...gone, state: 'FILED', stands: n }
      : { ...gone, amendment: { state: 'FILED', n } };
  const said = { is: 'ReportFiled', version: n };
  const keys = [...county.keys, { by: actor.name, key, body, version: n }];
  return {
    said,
    county: { ...withReport(county, act, { said, report: next, logged: ['REPORT_FILED', n] }), keys },
  };
}

/** A rule's effect on a report, as far as the county has softened it and the day is not over. */
function effectOf(
  { today }: County,
  { softened }: Report,
  rule: Rule,
  effect: 'BLOCK' | 'EXPLAIN',
): 'BLOCK' | Softer {
  const soft = softened[rule];
  return soft === undefined || soft.until < today ? effect : soft.effect;
}

/** The steps of the unit's own people that the draft as it stands has not seen. */
function stepsLeft({ settings }: Pick<County, 'settings'>, { draft, steps }: Report) {
  const revision = draft?.revision ?? 0;
  return settings.ownSteps
    ? ownSteps.filter((name) => !steps.some((taken) => taken.step === name && taken.revision === revision))
    : [];
}

function changed(
  county: County,
  report: Report,
  act: Exclude<OnReport, { readonly do: 'fileReport' }>,
): Done | Said {
  switch (act.do) {
    case 'saveDraft': {
      const no = can('write', report) ? overtaken(act.do, report, act) : locked(report);
      if (no) return no;
      const revision = report.revisions + 1;
      const state = report.state === 'NOT_FILED' ? 'DRAFT' : report.state;
      return {
        said: { is: 'DraftSaved', revision },
        report: { ...report, state, revisions: revision, draft: { revision, words: act.words } },
        logged: report.draft === null ? ['DRAFT_STARTED', null] : null,
      };
    }
    case 'takeStep':
      return stepTaken(county, report, act);
    case 'recallReport':
      return recalled(report, act);
    case 'remark':
      return remarked(county, report, act);
    case 'withdrawRemark':
      return report.remarks.some(({ id, sent }) => id === act.remark && sent)
        ? locked(report)
        : {
            said: { is: 'RemarkKept', id: act.remark },
            report: { ...report, remarks: report.remarks.filter(({ id }) => id !== act.remark) },
            logged: ['REMARK_WITHDRAWN', null],
          };
    case 'settleRemark':
      return onRemark(report, act.remark, 'REMARK_SETTLED', (remark) =>
        remark.settled ? 'STANDS' : { ...remark, settled: true },
      );
    case 'answerRemark':
      return answered(county, report, act);
    case 'returnReport':
      return returned(county, report, act);
    case 'acceptReport':
      return accepted(report, act);
    case 'publishReport':
      return published(county, report, act);
    case 'amendReport': {
      const isOpen = report.amendment === null && ['ACCEPTED', 'PUBLISHED'].includes(report.state);
      const no = isOpen ? overtaken(act.do, report, act) : locked(report);
      if (no) return no;
      return {
        said: { is: 'ReportAmended' },
        report: { ...drawnUp(report, act.basedOn), amendment: { state: 'DRAFT', n: null } },
        logged: ['AMENDMENT_STARTED', act.basedOn],
      };
    }
    case 'withdrawAmendment':
      if (report.amendment === null || report.amendment.state === 'FILED') return locked(report);
      return {
        said: { is: 'ReportAmended' },
        report: { ...report, amendment: null, draft: null, mendBy: null },
        logged: ['AMENDMENT_WITHDRAWN', null],
      };
    case 'softenRule': {
      const { rule, effect, validUntil: until } = act;
      if (rule === 'CP-KEY' && effect === 'EXPLAIN') return bad('effect', 'NOT_SOFTER');
      const isSame = isDeepStrictEqual(report.softened[rule], { effect, until });
      return {
        said: { is: 'RuleSoftened' },
        report: { ...report, softened: { ...report.softened, [rule]: { effect, until } } },
        logged: isSame ? null : ['RULE_SOFTENED', null],
      };
    }
    case 'withdrawSoftening': {
      const { [act.rule]: was, ...softened } = report.softened;
      return {
        said: { is: 'RuleSoftened' },
        report: { ...report, softened },
        logged: was === undefined ? null : ['RULE_SOFTENING_WITHDRAWN', null],
      };
    }
    case 'extendDue':
      return act.due < `${act.year + 1}-01-20`
        ? bad('due', 'BEFORE_DUE')
        : {
            said: { is: 'DueExtended' },
            report: { ...report, extension: act.due },
            logged: report.extension === act.due ? null : ['DUE_EXTENDED', null],
          };
  }
}

/** A report with a version's words as its draft again. */
function drawnUp(report: Report, n: number): Report {
  const words = report.versions[n - 1]?.words;
  if (words === undefined) throw new Error(`The model knows no version ${n}`);
  const revision = report.revisions + 1;
  return { ...report, revisions: revision, draft: { revision, words } };
}

function stepTaken(county: County, report: Report, act: OnReport & { readonly do: 'takeStep' }): Done | Said {
  const { step: name, actor } = act;
  const no = can('write', report) ? overtaken(act.do, report, act) : locked(report);
  if (no) return no;
  if (report.draft === null) return locked(report);
  const { revision } = report.draft;
  const taken = { step: name, revision, by: actor.name };
  const isAgain = report.steps.some((one) => isDeepStrictEqual(one, taken));
  const asked = { settings: { ...county.settings, ownSteps: true } };
  const left = stepsLeft(asked, report);
  if (!isAgain && left[0] !== name) return { is: 'STEP_REFUSED', step: name, why: 'OUT_OF_ORDER' };
  const before = report.steps.find(
    (one) => one.revision === revision && one.step === ownSteps[ownSteps.indexOf(name) - 1],
  );
  if (!isAgain && county.settings.secondPerson && before?.by === actor.name)
    return { is: 'STEP_REFUSED', step: name, why: 'SAME_PERSON' };
  return {
    said: { is: 'StepTaken', left: left.filter((one) => one !== name) },
    report: isAgain
      ? report
      : { ...report, steps: [...report.steps.filter((one) => one.step !== name), taken] },
    logged: isAgain ? null : ['STEP_TAKEN', null],
  };
}

function recalled(report: Report, act: Looked): Done | Said {
  const no = can('recall', report) ? overtaken('recallReport', report, act) : locked(report);
  if (no) return no;
  const n = act.basedOn;
  const versions = report.versions.map((one, at) => (at === n - 1 ? { ...one, recalled: true } : one));
  const back = { ...drawnUp(report, n), versions };
  return {
    said: { is: 'ReportRecalled' },
    report:
      report.amendment === null
        ? { ...back, state: 'DRAFT', stands: null }
        : { ...back, amendment: { state: 'DRAFT', n: null } },
    logged: ['REPORT_RECALLED', n],
  };
}

function remarked(county: County, report: Report, act: OnReport & { readonly do: 'remark' }): Done | Said {
  const { id, body, actor, basedOn: version } = act;
  const said = { is: 'RemarkKept', id };
  if (report.remarks.some((one) => one.id === id && one.body === body && one.by === actor.name))
    return { said, report, logged: null };
  const no = can('remark', report) ? overtaken(act.do, report, act) : locked(report);
  if (no) return no;
  if (remarksOf(county).some((one) => one.id === id)) return bad('id', 'TWICE');
  const sent = workOf(report) !== 'FILED';
  const remark = { id, version, body, by: actor.name, sent, settled: false, answers: [] };
  return {
    said,
    report: { ...report, begun: version, remarks: [...report.remarks, remark] },
    logged: ['REPORT_REMARKED', version],
  };
}

function remarksOf({ reports }: County): readonly Remark[] {
  return Object.values(reports).flatMap(({ remarks }) => remarks);
}

function answered(
  county: County,
  report: Report,
  act: OnReport & { readonly do: 'answerRemark' },
): Done | Said {
  const answer = { id: act.id, body: act.body, by: act.actor.name };
  const all = remarksOf(county).flatMap(({ answers }) => answers);
  const remark = report.remarks.find(({ id }) => id === act.remark);
  if (!remark?.sent) return { is: 'NOT_FOUND' };
  if (remark.answers.some((one) => isDeepStrictEqual(one, answer)))
    return { said: { is: 'RemarkKept', id: act.remark }, report, logged: null };
  if (all.some(({ id }) => id === answer.id)) return bad('id', 'TWICE');
  return onRemark(report, act.remark, 'REMARK_ANSWERED', (one) => ({
    ...one,
    answers: [...one.answers, answer],
  }));
}

function onRemark(
  report: Report,
  id: string,
  logged: string,
  change: (remark: Remark) => Remark | 'STANDS',
): Done {
  const said = { is: 'RemarkKept', id };
  const changes = report.remarks.map((remark) => (remark.id === id ? change(remark) : remark));
  if (changes.includes('STANDS')) return { said, report, logged: null };
  const remarks = changes.flatMap((remark) => (remark === 'STANDS' ? [] : [remark]));
  return { said, report: { ...report, remarks }, logged: [logged, null] };
}

function allSent(report: Report): Report {
  return { ...report, remarks: report.remarks.map((remark) => ({ ...remark, sent: true })) };
}

function returned(
  { today }: County,
  report: Report,
  act: OnReport & { readonly do: 'returnReport' },
): Done | Said {
  const no = can('decide', report) ? overtaken(act.do, report, act) : locked(report);
  if (no) return no;
  if (act.dueOn < today) return bad('dueOn', 'BEFORE_TODAY');
  const isAnythingOpen = report.remarks.some(({ sent, settled }) => !sent || !settled);
  if (!isAnythingOpen && !act.note) return { is: 'NOTHING_TO_MEND' };
  const sent = { ...allSent(report), mendBy: act.dueOn };
  return {
    said: { is: 'ReportReturned' },
    report:
      report.amendment === null
        ? { ...sent, state: 'RETURNED' }
        : { ...sent, amendment: { ...report.amendment, state: 'RETURNED' } },
    logged: ['REPORT_RETURNED', act.basedOn],
  };
}

function accepted(report: Report, act: Looked): Done | Said {
  const { basedOn: n } = act;
  const said = { is: 'ReportAccepted' };
  const isAccepted = ['ACCEPTED', 'PUBLISHED'].includes(report.state) && report.amendment === null;
  if (isAccepted && report.accepted === n) return { said, report, logged: null };
  const no = can('decide', report) ? overtaken('acceptReport', report, act) : locked(report);
  if (no) return no;
  return {
    said,
    report: { ...allSent(report), state: 'ACCEPTED', stands: lookedAt(report), accepted: n, amendment: null },
    logged: ['REPORT_ACCEPTED', n],
  };
}

/** The first day on which a version was public stays, whatever is said of later versions. */
function published(
  { today }: County,
  report: Report,
  act: OnReport & { readonly do: 'publishReport' },
): Done | Said {
  const { basedOn: n, publishedOn: on, address } = act;
  const said = { is: 'ReportPublished' };
  const isSaid = report.state === 'PUBLISHED' && isDeepStrictEqual(report.said, { n, on });
  if (isSaid && (address === null || address === report.address)) return { said, report, logged: null };
  if (!['ACCEPTED', 'PUBLISHED'].includes(report.state)) return locked(report);
  const late = overtaken(act.do, report, act);
  if (late) return late;
  if (on > today) return bad('publishedOn', 'AFTER_TODAY');
  const isFirst = report.first === null || report.first.n === n;
  return {
    said,
    report: {
      ...report,
      state: 'PUBLISHED',
      published: n,
      said: { n, on },
      first: isFirst ? { n, on } : report.first,
      address: address ?? report.address,
    },
    logged: ['REPORT_PUBLISHED', n],
  };
}
