import type { DraftSection, PageLayout } from './layout.js';
import type { Line } from './said.js';
import type { Saying, Speaker } from './speaker.js';
import type { GoldSection } from './words/headings.js';
import { improvementParagraphs } from './improvement.js';
import { disclosed, together, workDone } from './narrative.js';
import { line, none } from './said.js';
import * as applications from './sayings/applications.js';
import * as feesAndDisputes from './sayings/fees-and-disputes.js';
import * as proactive from './sayings/proactive.js';
import * as work from './sayings/work.js';
import { titlesSince2019 } from './words/headings.js';
import { openings, overviewProse } from './words/prose.js';

const from = (say: Speaker, sayings: readonly Saying[]): Line => say.random.pick(sayings)(say);

function overview(say: Speaker): readonly Line[] {
  const some = say.random.chance(0.7);
  const [work1 = [], ...workRest] = workDone(say);
  return [
    [say.random.pick(openings).replace('WHO', say.who)],
    ...disclosed(say).map((paragraph, at): Line =>
      at === 0 ? ['（一）主动公开。', ...paragraph] : paragraph,
    ),
    ['（二）依申请公开。', ...from(say, some ? applications.appliedSince2019 : applications.noApplications)],
    ['（三）政府信息管理。', say.random.pick(overviewProse)],
    [
      '（四）平台建设。',
      ...(say.random.chance(0.5) ? from(say, proactive.news) : ['加强网站和政务新媒体的日常维护。']),
    ],
    ['（五）监督保障。', ...work1],
    ...workRest,
  ];
}

const feeOfProcessing: readonly Saying[] = [
  () => line`本年度${none('none, by verb', '未收取信息处理费', 'fees.disclosure')}。`,
  (say) =>
    line`${say.who}全年${none('none, by verb', '没有收取政府信息公开信息处理费', 'fees.disclosure')}，无其他需要报告的事项。`,
];

/** The sections since the format of 2019, with the figures that the words say; the tables are left out. */
export function sectionsSince2019(say: Speaker, layout: PageLayout): readonly DraftSection[] {
  const titled = (id: GoldSection, at: string, paragraphs: readonly Line[]): DraftSection => ({
    id,
    heading: `${at}、${say.random.pick(titlesSince2019[id])}`,
    paragraphs,
  });
  const table: Line = ['具体数据见附表。'];
  return [
    titled('overview', '一', overview(say)),
    titled(
      'proactive',
      '二',
      say.random.chance(0.6)
        ? together([from(say, work.decisions), from(say, feesAndDisputes.administrativeFees)])
        : [table],
    ),
    titled('applications', '三', say.random.chance(0.3) ? [from(say, applications.noApplications)] : [table]),
    titled('disputes', '四', [
      from(say, say.random.chance(0.8) ? feesAndDisputes.noDisputes : feesAndDisputes.someDisputes),
    ]),
    titled('problems', '五', improvementParagraphs(say, layout, true)),
    titled(
      'other',
      '六',
      say.random.chance(0.6) ? [from(say, feeOfProcessing)] : [['无其他需要报告的事项。']],
    ),
  ];
}
