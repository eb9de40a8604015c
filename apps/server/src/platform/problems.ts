import { badValueReasons, beijingDay, ownSteps } from '@mingjian/domain';
import type { AppealState, BadPlace, Day, OwnStep, ReportState, Text } from '@mingjian/domain';
import { accountSentences } from './account-problems.js';
import type { AccountProblemFacts } from './account-problems.js';
import type { FindingWithReason } from './graphql/finding.object.js';
import type { Locale } from './locale.js';
import type { UnreadableReason } from './unreadable-reason.js';

/** The facts of each problem. */
export interface ProblemFacts extends AccountProblemFacts {
  readonly REPORT_HAS_ERRORS: { readonly findings: readonly FindingWithReason[] };
  readonly EXPLANATION_MISSING: { readonly findings: readonly FindingWithReason[] };
  readonly REPORT_CHANGED_MEANWHILE: { readonly current: number; readonly basedOn: number };
  readonly MARK_CHANGED_MEANWHILE: { readonly current: number; readonly basedOn: number };
  readonly APPEAL_ENDED: { readonly state: AppealState };
  readonly REPORT_LOCKED: { readonly state: ReportState };
  readonly UNIT_NOT_EXPECTED: { readonly unit: string; readonly year: number };
  readonly CYCLE_CLOSED: { readonly year: number; readonly closedOn: Day | null };
  readonly UNKNOWN_CELL: { readonly cells: readonly string[] };
  readonly BAD_VALUE: { readonly places: readonly BadPlace[] };
  readonly FORMAT_MISMATCH: { readonly due: string; readonly found: string };
  readonly IDEMPOTENCY_KEY_REUSED: { readonly idempotencyKey: string };
  readonly TOO_LARGE: { readonly limit: number; readonly actual: number };
  readonly NOT_FOUND: { readonly what: string };
  readonly STEPS_MISSING: { readonly steps: readonly OwnStep[] };
  readonly STEP_REFUSED: { readonly step: OwnStep; readonly why: 'OUT_OF_ORDER' | 'SAME_PERSON' };
  readonly NOTHING_TO_MEND: object;
  readonly DOCUMENT_ALREADY_IMPORTED: {
    readonly unit: string;
    readonly year: number;
    readonly version: number;
  };
  readonly DOCUMENT_UNREADABLE: { readonly sha256: string; readonly reason: UnreadableReason };
  readonly PARAGRAPH_CHANGED_MEANWHILE: { readonly current: number; readonly basedOn: number };
  readonly SETTING_CHANGED_MEANWHILE: {
    readonly current: number;
    readonly basedOn: number;
    readonly by: string | null;
    readonly at: Date | null;
  };
  readonly SIGN_IN_FAILED: { readonly retryAfterSeconds: number | null };
}

export type ProblemCode = keyof ProblemFacts;

/** Everything that a service may answer instead of doing what it was asked: expected, with its facts. */
export type Problem<Code extends ProblemCode = ProblemCode> = {
  [Each in Code]: { readonly kind: Each } & ProblemFacts[Each];
}[Code];

type Sentences = { readonly [Code in ProblemCode]: (problem: Problem<Code>) => Text };

/** Every problem as a sentence: what is wrong, where, what to do. */
const sentences: Sentences = {
  REPORT_HAS_ERRORS: ({ findings }) => ({
    zh: `报告有 ${blocking(findings)} 处必须更正的问题，未提交。请按所列位置更正后再提交。`,
    en: `The report was not filed: ${blocking(findings)} finding(s) must be corrected. Mend the places listed and file again.`,
  }),
  EXPLANATION_MISSING: ({ findings }) => ({
    zh: `有 ${findings.length} 处疑点需要说明理由，未提交。请更正，或逐处填写说明后再提交。`,
    en: `The report was not filed: ${findings.length} finding(s) ask for a reason. Mend them or give a reason for each, and file again.`,
  }),
  REPORT_CHANGED_MEANWHILE: ({ current, basedOn }) => ({
    zh: `报告已被他人更改：您依据的是第 ${basedOn} 版，现为第 ${current} 版。请重新载入后再保存。`,
    en: `Somebody else changed the report: you worked on ${basedOn}, it is now ${current}. Load it again before saving.`,
  }),
  MARK_CHANGED_MEANWHILE: () => ({
    zh: '评分已被他人更改，请重新载入后再评分。',
    en: 'Somebody else changed the mark. Load it again before marking.',
  }),
  APPEAL_ENDED: ({ state }) => ({
    zh: state === 'WITHDRAWN' ? '单位已撤回这件申诉。' : '这件申诉已经答复，请重新载入后查看。',
    en:
      state === 'WITHDRAWN'
        ? 'The unit has taken this appeal back.'
        : 'This appeal has been answered: load it again to see how.',
  }),
  REPORT_LOCKED: ({ state }) => ({
    zh: `报告${stateWords[state].zh}，不能更改。如需更改，请联系县级主管部门。`,
    en: `The report ${stateWords[state].en} and cannot be changed. Ask the county if it has to be.`,
  }),
  UNIT_NOT_EXPECTED: ({ unit, year }) => ({
    zh: `${unit} 不在 ${year} 年度应报单位之列。请联系县级主管部门核对名单。`,
    en: `${unit} is not expected to report for ${year}. Ask the county to look at its list.`,
  }),
  CYCLE_CLOSED: ({ year, closedOn }) => ({
    zh:
      closedOn === null
        ? `${year}年度还没有开启。请县级管理员先开启这一年度。`
        : `${year}年度已于 ${closedOn} 关闭，不能再改。确需更改的，请县级管理员重新开启。`,
    en:
      closedOn === null
        ? `${year} has not been opened. Ask the county's administrator to open it first.`
        : `${year} was closed on ${closedOn} and changes no more. Where it has to, the county's administrator opens it again.`,
  }),
  UNKNOWN_CELL: ({ cells }) => ({
    zh: `本年度格式中没有这些单元格：${some(cells, '、')}。请核对名称。`,
    en: `The format of the year has no such cell: ${some(cells, ', ')}. Check the names.`,
  }),
  BAD_VALUE: ({ places }) => ({
    zh: `有 ${places.length} 处内容无法采用：${some(
      places.map(({ path, reason }) => `${path} ${badValueReasons[reason].zh}`),
      '；',
    )}。`,
    en: `${places.length} value(s) cannot be taken: ${some(
      places.map(({ path, reason }) => `${path} ${badValueReasons[reason].en}`),
      '; ',
    )}.`,
  }),
  FORMAT_MISMATCH: ({ due, found }) => ({
    zh: `本年度应使用格式 ${due}，提交的是 ${found}。请改用规定格式。`,
    en: `The format of this year is ${due}, this is ${found}. Use the format of the year.`,
  }),
  IDEMPOTENCY_KEY_REUSED: ({ idempotencyKey }) => ({
    zh: `幂等键“${idempotencyKey}”已用于另一份内容。请换用新的键。`,
    en: `The idempotency key "${idempotencyKey}" was used with another body. Use a new one.`,
  }),
  TOO_LARGE: ({ limit, actual }) => ({
    zh: `一次最多 ${limit}，收到 ${actual}。请分批提交。`,
    en: `At most ${limit} at a time, this has ${actual}. Send it in parts.`,
  }),
  NOT_FOUND: ({ what }) => ({
    zh: `找不到 ${what}，或您无权查看。请核对代码与年度。`,
    en: `${what} does not exist or is not yours to see. Check code and year.`,
  }),
  STEPS_MISSING: ({ steps }) => ({
    zh: `本县要求报送前完成本单位审签，还缺：${steps.map((step) => stepWords(step).zh).join('、')}。报送的须与所签草稿一字不差；草稿改动后须重新审签。`,
    en: `The county asks a unit's own people to sign before filing. Still to be done: ${steps.map((step) => stepWords(step).en).join(', ')}. What is filed is the draft that was signed, word for word; whoever changes it undoes the signatures.`,
  }),
  STEP_REFUSED: ({ step, why }) =>
    why === 'SAME_PERSON'
      ? {
          zh: `“${stepWords(step).zh}”须由另一人完成：本县要求相邻两步不由同一人办理。`,
          en: `“${stepWords(step).en}” is for somebody else: the county asks that nobody takes two steps that follow one another.`,
        }
      : {
          zh: `现在还不能“${stepWords(step).zh}”。请依次完成自查、初审、审核、签发。`,
          en: `“${stepWords(step).en}” is not the next step. Self-check, first review, review and sign-off follow one another.`,
        },
  NOTHING_TO_MEND: () => ({
    zh: '退回须写明要改什么。请至少写一条批注，或写退回说明。',
    en: 'A return says what is to be mended. Make a remark, or write a note.',
  }),
  DOCUMENT_ALREADY_IMPORTED: ({ unit, year, version }) => ({
    zh: `这份文件已入库，即 ${unit} ${year} 年度第 ${version} 版，内容没有变化，未重复入库。`,
    en: `This document is kept already, word for word: ${unit}, ${year}, version ${version}. It was not kept twice.`,
  }),
  PARAGRAPH_CHANGED_MEANWHILE: ({ current, basedOn }) => ({
    zh: `这一段已被他人改写：您依据的是第 ${basedOn} 稿，现为第 ${current} 稿，没有保存。请看过现在的内容，再改一次。`,
    en: `Somebody else changed this paragraph: you worked on ${basedOn}, it is now ${current}. Nothing was saved. Read it as it is now and change it again.`,
  }),
  ...accountSentences,
  DOCUMENT_UNREADABLE: ({ reason }) => unreadableWords[reason],
  SETTING_CHANGED_MEANWHILE: ({ by, at }) => ({
    zh: `${by ?? '他人'}${at === null ? '' : `于${beijingDay(at)}`}已改过这一项，没有保存。请看过现在的内容，再改一次。`,
    en: `${by ?? 'Somebody else'} changed this${at === null ? '' : ` on ${beijingDay(at)}`}. Nothing was saved. Look at it as it is now and change it again.`,
  }),
  SIGN_IN_FAILED: ({ retryAfterSeconds }) =>
    retryAfterSeconds === null
      ? { zh: '用户名或密码不对。', en: 'The name or the password is wrong.' }
      : {
          zh: `尝试次数过多，请 ${retryAfterSeconds} 秒后再试。`,
          en: `Too many attempts: try again in ${retryAfterSeconds} s.`,
        },
};

const unreadableWords: Readonly<Record<UnreadableReason, Text>> = {
  NOT_A_DOCUMENT: {
    zh: '这不是本系统能读的文件。请上传纯文本或网页（.txt、.html）。',
    en: 'This is no kind of file that is read here. Upload plain text or HTML (.txt, .html).',
  },
  NO_TEXT: {
    zh: '文件中没有可读的文字。请核对是否传错了文件，或是只有图片。',
    en: 'There are no words to read in it. Check that it is the right file and more than a picture.',
  },
  TOOK_TOO_LONG: {
    zh: '读取这份文件用时过长，已停止。请删去与报告无关的内容后再上传。',
    en: 'Reading it took too long and was stopped. Cut what is not part of the report and upload it again.',
  },
};

const stateWords: Readonly<Record<ReportState, Text>> = {
  NOT_FILED: { zh: '尚未提交', en: 'has not been filed' },
  DRAFT: { zh: '为草稿', en: 'is a draft' },
  FILED: { zh: '已提交', en: 'has been filed' },
  RETURNED: { zh: '已退回', en: 'has been returned' },
  ACCEPTED: { zh: '已通过审核', en: 'has been accepted' },
  PUBLISHED: { zh: '已发布', en: 'has been published' },
};

function stepWords(step: OwnStep): Text {
  return ownSteps.find(({ id }) => id === step)?.label ?? { zh: step, en: step };
}

const mentioned = 5;

function some(items: readonly string[], separator: string): string {
  const shown = items.slice(0, mentioned).join(separator);
  return items.length > mentioned ? `${shown}${separator}…` : shown;
}

function blocking(findings: readonly FindingWithReason[]): number {
  return findings.filter(({ effect, silencedBy }) => effect === 'BLOCK' && silencedBy === null).length;
}

/** The sentence for a problem. Tests and programs go by its code, never by this. */
export function problemMessage<Code extends ProblemCode>(problem: Problem<Code>, locale: Locale): string {
  return sentences[problem.kind](problem)[locale];
}
