import type { DraftSection, PageLayout } from './layout.js';
import type { Line } from './said.js';
import type { Saying, Speaker } from './speaker.js';
import type { GoldSection } from './words/headings.js';
import { improvementParagraphs } from './improvement.js';
import { line, none } from './said.js';
import * as applications from './sayings/applications.js';
import * as feesAndDisputes from './sayings/fees-and-disputes.js';
import * as proactive from './sayings/proactive.js';
import * as traps from './sayings/traps.js';
import * as work from './sayings/work.js';
import { paragraphNumber, sectionNumbers, titles } from './words/headings.js';
import { applicationProse, openings, otherProse, overviewProse, proactiveProse } from './words/prose.js';

type Untitled = Omit<DraftSection, 'heading'> & { readonly title: string | null };

const from = (say: Speaker, sayings: readonly Saying[]): Line => say.random.pick(sayings)(say);
const maybe = (say: Speaker, share: number, sayings: readonly Saying[]): Line =>
  say.random.chance(share) ? from(say, sayings) : [];
const prose = (say: Speaker, texts: readonly string[]): Line => [
  say.random.pick(texts).replace('WHO', say.who),
];

export const together = (lines: readonly Line[]): readonly Line[] => {
  const whole = lines.flat();
  return whole.length === 0 ? [] : [whole];
};

/** What an overview says of the work: people, training, meetings. */
export function workDone(say: Speaker): readonly Line[] {
  return [
    [...prose(say, overviewProse), ...maybe(say, 0.35, work.staff)],
    [
      ...prose(say, overviewProse),
      ...maybe(say, 0.75, say.random.chance(0.85) ? work.training : work.trainingWithoutNumber),
      ...maybe(say, 0.45, say.random.chance(0.7) ? work.meetings : work.meetingsWithoutNumber),
    ],
    [...maybe(say, 0.3, traps.anywhere), ...maybe(say, 0.2, work.readingPoints)],
  ].filter((paragraph) => paragraph.length > 0);
}

/** Claims of the overview that a later section may contradict, or say again. */
const contradictable: readonly Saying[] = [
  (say) =>
    line`对群众提出的${say.count('applications.received', 1, 9, ['件'], 'plain')}信息公开申请，依法及时作了答复。`,
  (say) =>
    line`全年受理群众提出的信息公开申请${say.count('applications.received', 1, 9, ['件'])}，办理结果及时告知本人。`,
  (say) => line`据统计，全年主动公开政府信息${say.count('disclosure.items', 20, 900, ['条'])}。`,
  (say) =>
    line`${String(say.year)}年${say.who}开展信息公开业务培训${say.count('training.sessions', 1, 6, ['次'])}。`,
];

const deniedTogether: readonly Saying[] = [
  () =>
    line`全年${none('none, by verb', '未收到政府信息公开申请', 'applications.received')}，${none('none, by verb', '未收取费用', 'fees.disclosure')}，也${none('none, whole group', '未发生行政复议、行政诉讼', 'disputes.reconsiderations', 'disputes.lawsuits')}。`,
  () =>
    line`全年政府信息公开工作${none('none, whole group', '没有引发行政复议、行政诉讼和群众举报投诉', 'disputes.reconsiderations', 'disputes.lawsuits', 'complaints.received')}。`,
];

function overview(say: Speaker, mayNumber: boolean): readonly Line[] {
  const points = workDone(say);
  const claims = [maybe(say, 0.12, contradictable), maybe(say, 0.06, deniedTogether)].filter(
    (claim) => claim.length > 0,
  );
  const labels = ['加强组织领导。', '完善工作制度。', '注重能力建设。', '强化监督检查。'];
  const numbered = mayNumber && say.random.chance(0.5);
  return [
    prose(say, openings),
    ...points.map((point, at): Line =>
      numbered ? [`${paragraphNumber(at + 1)}${labels[at] ?? ''}`, ...point] : point,
    ),
    ...claims,
  ];
}

export function disclosed(say: Speaker): readonly Line[] {
  const first = say.random.chance(0.88)
    ? [
        ...from(say, proactive.totals),
        ...maybe(say, 0.6, say.random.chance(0.5) ? proactive.splits : proactive.channels),
      ]
    : prose(say, proactiveProse);
  const rest = say.random.shuffled([
    maybe(say, 0.2, proactive.cumulative),
    maybe(say, 0.3, proactive.subsets),
    maybe(say, 0.35, proactive.news),
    maybe(say, 0.2, proactive.normative),
    maybe(say, 0.15, proactive.responses),
    ...say.random.some(traps.besideDisclosure, say.random.whole(0, 2)).map((saying) => saying(say)),
    prose(say, proactiveProse),
  ]);
  const cut = say.random.whole(0, rest.length);
  return [...together([first, ...rest.slice(0, cut)]), ...together(rest.slice(cut))];
}

function applied(say: Speaker): readonly Line[] {
  if (say.random.chance(0.06)) return [[none('none, by heading', '无', 'applications.received'), '。']];
  const figures = say.random.chance(0.55) ? applications.noApplications : applications.someApplications;
  return together([
    ...say.random.shuffled([
      maybe(
        say,
        0.5,
        applicationProse.map((text) => () => [text]),
      ),
      from(say, figures),
    ]),
    maybe(say, 0.35, traps.besideApplications),
    maybe(say, 0.05, proactive.totals),
  ]);
}

function charged(say: Speaker): readonly Line[] {
  if (say.random.chance(0.07)) return [[none('none, by heading', '无', 'fees.disclosure'), '。']];
  const [none0, unknown, some] = [
    feesAndDisputes.noFees,
    feesAndDisputes.unknownFees,
    feesAndDisputes.someFees,
  ];
  return [from(say, say.random.pick([none0, none0, none0, unknown, some]))];
}

function disputed(say: Speaker): readonly Line[] {
  if (say.random.chance(0.08))
    return [[none('none, by heading', '无', 'disputes.reconsiderations', 'disputes.lawsuits'), '。']];
  const figures = say.random.chance(0.75) ? feesAndDisputes.noDisputes : feesAndDisputes.someDisputes;
  return together([from(say, figures)]);
}

/** "无。" alone under a heading denies what the heading names: it should name one thing that has a series. */
const isBare = (paragraphs: readonly Line[]): boolean =>
  paragraphs.flat().length === 2 && paragraphs.flat()[1] === '。';

/** Sections that some reports have besides those of the law. */
function extras(say: Speaker): readonly Untitled[] {
  const all: readonly Untitled[] = [
    { id: null, title: '政府信息公开咨询情况', paragraphs: [from(say, work.consultations)] },
    { id: null, title: '举报投诉情况', paragraphs: [from(say, feesAndDisputes.complaints)] },
    { id: null, title: '机构和人员情况', paragraphs: [from(say, work.staff)] },
    { id: null, title: '学习培训情况', paragraphs: [from(say, work.training)] },
  ];
  return say.random.chance(0.35) ? say.random.some(all, say.random.whole(1, 2)) : [];
}

/** The sections of a report before 2019: six to nine, in one of the orders that occur. */
export function narrativeSections(say: Speaker, layout: PageLayout): readonly DraftSection[] {
  const number = say.random.pick(sectionNumbers);
  const mayNumber = !number(1).startsWith('（');
  const titled = (id: GoldSection, paragraphs: readonly Line[]): Untitled => ({
    id,
    title: say.random.pick(titles[id].filter((title) => !isBare(paragraphs) || !title.includes('不予公开'))),
    paragraphs,
  });
  const [fees, disputes] = [titled('fees', charged(say)), titled('disputes', disputed(say))];
  const [first, ...others] = [
    titled('overview', overview(say, mayNumber)),
    titled('proactive', disclosed(say)),
    titled('applications', applied(say)),
    ...(say.random.chance(0.8) ? [fees, disputes] : [disputes, fees]),
    ...extras(say),
    titled('problems', improvementParagraphs(say, layout, mayNumber)),
    ...(say.random.chance(0.6)
      ? [
          titled(
            'other',
            [prose(say, otherProse), maybe(say, 0.3, work.plans)].filter((part) => part.length > 0),
          ),
        ]
      : []),
  ];
  // As in many reports, the overview may stand without a heading, and then bears no number.
  const headed = first !== undefined && say.random.chance(0.8) ? [first] : [];
  const unheaded = first === undefined || headed.length > 0 ? [] : [{ ...first, title: null }];
  return [
    ...unheaded.map(({ id, paragraphs }) => ({ id, paragraphs, heading: null })),
    ...[...headed, ...others].map(({ id, title, paragraphs }, at) => ({
      id,
      paragraphs,
      heading: `${number(at + 1)}${title ?? ''}`,
    })),
  ];
}
