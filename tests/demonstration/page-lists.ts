import { beijingDay, daysBetween, findingsOf, formatById, statutoryDue } from '@mingjian/domain';
import { archiveYears } from '@mingjian/server/demonstration/county/old-county';
import { countyDue, demonstrationYears } from '@mingjian/server/demonstration/generator/calendar';
import { faultOf } from '@mingjian/server/demonstration/generator/faults';
import type { PlantedIn } from '@mingjian/server/demonstration/generator/planted';
import type { UnitYearPlan } from '@mingjian/server/demonstration/generator/unit-year-plan';
import { judgedVersions } from './judged-plan.js';
import type { JudgedVersion } from './judged-plan.js';

const standing: Readonly<Record<PlantedIn, string>> = {
  FILED: 'filed, with its reason',
  FIRST_VERSION: 'version 1, returned and mended',
  HISTORICAL: 'taken over as found',
  DRAFT: 'open draft',
};

/** The planted cases as a table of the page: one line a case, with what the rules say of it. */
export function plantedTable(plans: readonly UnitYearPlan[]): string {
  const lines = judgedVersions(plans)
    .flatMap((version) => firstOf(version).map((planted) => ({ version, planted })))
    .sort((one, other) => one.planted.year - other.planted.year)
    .map(({ version, planted }) => {
      const { unit, year } = version.plan;
      const { fails, untold } = faultOf(planted.fault);
      const how = fails.length === 0 ? 'filed; nothing fails, some cannot be told' : standing[planted.in];
      const version1 = planted.in === 'FIRST_VERSION' ? '&version=1' : '';
      const address =
        planted.in === 'DRAFT'
          ? `/410308/${year}/form (as \`clerk\`)`
          : `/410308/unit/${unit.code}?year=${year}${version1}`;
      const rules = fails.join(', ') || '—';
      return `| ${year} | ${unit.name} | ${rules} | ${untold.join(', ') || '—'} | ${how} | ${sentenceOf(version, fails)} | ${address} |`;
    });
  return [
    '| year | unit | fails | cannot be told | stands as | what is said | where |',
    '|---|---|---|---|---|---|---|',
    ...lines,
  ].join('\n');
}

/** Cases that this version is the first to show. */
function firstOf({ plan, step, cases }: JudgedVersion): JudgedVersion['cases'] {
  return plan.steps[0] === step ? cases : [];
}

function sentenceOf({ judgements, step }: JudgedVersion, fails: readonly string[]): string {
  const finding = findingsOf(judgements, formatById(step.report.formatFound)).find(
    ({ rule, silencedBy }) => silencedBy === null && fails.includes(rule),
  );
  return finding?.message.zh ?? '—';
}

/** Of the archive: who published after the law's day, and of whom it holds nothing. */
export function archiveList(plans: readonly UnitYearPlan[]): string {
  return archiveYears
    .map((year) => {
      const ofYear = plans.filter((plan) => plan.year === year);
      const late = listed(ofYear, daysAfterLaw, 'd');
      const missing = listed(ofYear, ({ fate }) => (fate.outcome === 'MISSING' ? 0 : null), '');
      return `- **${year}** published after ${dueInWords(year)}: ${late}; no report: ${missing}.`;
    })
    .join('\n');
}

function dueInWords(year: number): string {
  return year < 2019 ? '31 March' : '31 January';
}

/** Who came late, was missing, or published after the law's day, year by year. */
export function dayList(plans: readonly UnitYearPlan[]): string {
  return demonstrationYears
    .map((year) => {
      const ofYear = plans.filter((plan) => plan.year === year);
      return [
        `- **${year}**`,
        `  late: ${listed(ofYear, daysLate, 'd')};`,
        `  not filed: ${listed(ofYear, ({ fate }) => (fate.outcome === 'MISSING' ? 0 : null), '')};`,
        `  published after 31 January: ${listed(ofYear, daysAfterLaw, 'd')};`,
        `  accepted, not published: ${listed(ofYear, ({ fate }) => (fate.outcome === 'ACCEPTED' ? 0 : null), '')}.`,
      ].join('\n');
    })
    .join('\n');
}

function listed(
  plans: readonly UnitYearPlan[],
  daysOf: (plan: UnitYearPlan) => number | null,
  unitOfDays: string,
): string {
  const names = plans.flatMap((plan) => {
    const days = daysOf(plan);
    if (days === null) return [];
    return unitOfDays === '' ? [plan.unit.name] : [`${plan.unit.name} ${days} ${unitOfDays}`];
  });
  return names.join(', ') || 'none';
}

function daysLate({ fate: { filedAt }, year }: UnitYearPlan): number | null {
  return filedAt === null ? null : positive(daysBetween(countyDue(year), beijingDay(filedAt)));
}

function daysAfterLaw({ fate: { publishedOn }, year }: UnitYearPlan): number | null {
  return publishedOn === null ? null : positive(daysBetween(statutoryDue(year), publishedOn));
}

function positive(days: number): number | null {
  return days > 0 ? days : null;
}
