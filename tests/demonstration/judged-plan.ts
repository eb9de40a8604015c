import { beijingDay, figuresOf, isTimelinessRule, judgeReport, statutoryDue } from '@mingjian/domain';
import type { Day, DisclosureReport, DocumentReading, Judgement, RuleId, UnitNames } from '@mingjian/domain';
import { countyUnits } from '@mingjian/server/demonstration/county/county';
import { archiveYears, unitsOfOldCounty } from '@mingjian/server/demonstration/county/old-county';
import { countyDue, demonstrationYears } from '@mingjian/server/demonstration/generator/calendar';
import { faultOf } from '@mingjian/server/demonstration/generator/faults';
import type { PlantedCase } from '@mingjian/server/demonstration/generator/planted';
import type { PlannedStep, UnitYearPlan } from '@mingjian/server/demonstration/generator/unit-year-plan';

type Handing = Extract<PlannedStep, { readonly report: DisclosureReport }>;

/** One version or draft of a unit's year with what the rules say of it. */
export interface JudgedVersion {
  readonly plan: UnitYearPlan;
  readonly step: Handing;
  readonly cases: readonly PlantedCase[];
  readonly judgements: readonly Judgement[];
}

/** A day long after everything: a report that is not published by then never was. */
const longAfter: Day = '2026-11-25';

export function isHanding(step: PlannedStep): step is Handing {
  return step.act === 'FILE' || step.act === 'TAKE_IN' || step.act === 'SAVE_DRAFT';
}

/** Every version and draft of a plan, judged as it stands in the end. */
export function judgedVersions(plans: readonly UnitYearPlan[]): readonly JudgedVersion[] {
  return plans.flatMap((plan) =>
    plan.steps.filter(isHanding).map((step, place) => ({
      plan,
      step,
      cases: plan.planted.filter((one) => place === 0 || one.in !== 'FIRST_VERSION'),
      judgements: judge(plan, step.report, {
        isReceiptUnknown: step.act === 'TAKE_IN' && step.receivedAt === null,
        document: null,
      }),
    })),
  );
}

/** What was read from real documents, judged with them. */
export function judgedDocuments(
  plans: readonly UnitYearPlan[],
): readonly Pick<JudgedVersion, 'plan' | 'judgements'>[] {
  return plans.flatMap((plan) =>
    plan.steps.flatMap((step) =>
      step.act === 'TAKE_IN_DOCUMENT'
        ? [
            {
              plan,
              judgements: judge(plan, step.document.report, {
                isReceiptUnknown: true,
                document: step.document.reading,
              }),
            },
          ]
        : [],
    ),
  );
}

function judge(
  { fate, year, unit, earlier }: UnitYearPlan,
  report: DisclosureReport,
  {
    isReceiptUnknown,
    document,
  }: { readonly isReceiptUnknown: boolean; readonly document: DocumentReading | null },
): readonly Judgement[] {
  const { filedAt, publishedOn } = fate;
  return judgeReport(
    { ...report, publishedOn },
    {
      earlier,
      unitKind: unit.kind,
      names: namesOf(unit, year),
      unitMakesRules: false,
      document,
      dates: {
        filedOn: filedAt === null ? null : beijingDay(filedAt),
        isReceiptUnknown,
        filingDue: filingDueIn(year),
        publicationDue: statutoryDue(year),
        today: longAfter,
      },
    },
  );
}

/** The county's own units, and before it was made those of the county it was made of. */
function namesOf({ name }: UnitYearPlan['unit'], year: number): UnitNames {
  const units = archiveYears.includes(year) ? unitsOfOldCounty : countyUnits;
  return { own: [name], others: units.map((unit) => unit.name) };
}

/** The county's own date; of the county before it only the law's is known. */
export function filingDueIn(year: number): Day {
  return demonstrationYears.includes(year) ? countyDue(year) : statutoryDue(year);
}

export function isTimely({ rule }: Pick<Judgement, 'rule'>): boolean {
  return isTimelinessRule(rule);
}

/** What such a rule finds happened so: it is told, and nobody planted it. */
const tellOfEvents: readonly RuleId[] = [
  ...(['T2-BACKCAST', 'T2-PEN21', 'T2B-NEW', 'T3-SURGE', 'T4-FIX', 'T4-PRE24', 'YY-SWING'] as const),
];

/** Rules with a finding that no other finding already says; those on days and on what happened apart. */
export function failingRules(judgements: readonly Judgement[]): readonly RuleId[] {
  const failed = judgements.filter(
    (one) =>
      one.outcome === 'FAIL' && one.silencedBy === null && !isTimely(one) && !tellOfEvents.includes(one.rule),
  );
  return [...new Set(failed.map(({ rule }) => rule))].sort();
}

export function plannedRules(cases: readonly PlantedCase[]): readonly RuleId[] {
  return [...new Set(cases.flatMap(({ fault }) => faultOf(fault).fails))].sort();
}

/** Before the forms with tables many reports were words alone: that is said of each, and nobody planted it. */
export function saidOfWordsAlone({ formatFound, figures }: DisclosureReport): readonly RuleId[] {
  return formatFound === 'statistics-2014' && figures.length === 0 ? ['CP-FORM'] : [];
}

/** A cell of the latest report of a unit's year; undefined where there is none or it is blank. */
export function cellOf(plan: UnitYearPlan, cell: string): unknown {
  return plan.latest === null ? undefined : figuresOf(plan.latest).get(cell);
}
