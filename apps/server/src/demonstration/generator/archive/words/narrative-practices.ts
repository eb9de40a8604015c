import { isTownshipKind } from '@mingjian/domain';
import type { Practice, PracticeId } from '@mingjian/domain';
import type { CountyUnit } from '../../../county/county-unit.js';
import { between, chance, pick, randomFor } from '../../random.js';
import type { Range } from '../../random.js';
import type { openings } from './narrative-sentences.js';

export type Paragraph = keyof typeof openings;

interface KnownPractice {
  readonly practice: PracticeId;
  readonly paragraph: Paragraph;
  /** Years in which units came to have it; drawn for each unit. */
  readonly since: Range;
  readonly names: (unit: CountyUnit) => readonly string[];
  readonly sentences: readonly string[];
}

const none = (): readonly string[] => [];
const leaderOf = ({ kind }: CountyUnit): string => (kind === 'TOWN' ? '镇长' : '主要负责同志');
const executiveOf = ({ kind }: CountyUnit): string => (isTownshipKind(kind) ? '党政办公室' : '办公室');

/** What a report of those years may say is in place, and in which words: the names are those that the words use. */
const known: readonly KnownPractice[] = [
  {
    practice: 'organisation.leader',
    paragraph: 'organisation',
    since: [2008, 2014],
    names: (unit) => [leaderOf(unit)],
    sentences: [
      '明确{leader}为第一责任人，成立了政府信息公开领导小组。',
      '成立领导小组，{leader}任组长，是第一责任人。',
    ],
  },
  {
    practice: 'organisation.executive',
    paragraph: 'organisation',
    since: [2010, 2016],
    names: (unit) => [executiveOf(unit)],
    sentences: ['由{executive}具体负责组织协调。', '日常工作由{executive}承担，定期向领导小组汇报。'],
  },
  {
    practice: 'organisation.staff',
    paragraph: 'organisation',
    since: [2012, 2018],
    names: none,
    sentences: ['确定专人负责信息的收集、整理和发布。', '安排专人承担网站信息报送。'],
  },
  {
    practice: 'rules.secrecyReview',
    paragraph: 'rules',
    since: [2012, 2016],
    names: ({ name }) => [`${name}政府信息公开保密审查制度`],
    sentences: [
      '执行《{name}政府信息公开保密审查制度》，先审查、后公开。',
      '落实《{name}政府信息公开保密审查制度》，一事一审。',
    ],
  },
  {
    practice: 'rules.own',
    paragraph: 'rules',
    since: [2013, 2019],
    names: ({ name }) => [`${name}政府信息公开工作办法`],
    sentences: ['制定了《{name}政府信息公开工作办法》，明确公开范围、程序和时限。'],
  },
  {
    practice: 'rules.accountability',
    paragraph: 'rules',
    since: [2014, 2019],
    names: () => ['政府信息公开责任追究办法'],
    sentences: ['对不按规定公开的，依照《政府信息公开责任追究办法》处理。'],
  },
  {
    practice: 'publication.portal',
    paragraph: 'publication',
    since: [2008, 2012],
    names: () => ['孟津县人民政府网站'],
    sentences: ['以孟津县人民政府网站为主要渠道公开信息。', '应当公开的信息首先在孟津县人民政府网站发布。'],
  },
  {
    practice: 'publication.guide',
    paragraph: 'publication',
    since: [2008, 2014],
    names: none,
    sentences: ['编制并公布了政府信息公开指南。', '按照机构变动情况修订公开指南。'],
  },
  {
    practice: 'publication.catalogue',
    paragraph: 'publication',
    since: [2009, 2016],
    names: none,
    sentences: ['公开目录按类别编排，随时更新。', '完善了政府信息公开目录。'],
  },
  {
    practice: 'publication.columns',
    paragraph: 'publication',
    since: [2013, 2018],
    names: () => ['政务动态', '通知公告', '办事指南'],
    sentences: ['设有政务动态、通知公告、办事指南等专栏。'],
  },
  {
    practice: 'publication.annualReport',
    paragraph: 'publication',
    since: [2009, 2016],
    names: none,
    sentences: ['上年度工作报告在规定期限内向社会公布。'],
  },
  {
    practice: 'supervision.complaintChannel',
    paragraph: 'supervision',
    since: [2010, 2018],
    names: none,
    sentences: ['公布监督电话和意见信箱，受理群众投诉。'],
  },
  {
    practice: 'supervision.selfInspection',
    paragraph: 'supervision',
    since: [2013, 2019],
    names: none,
    sentences: ['每半年开展一次自查，发现问题及时整改。', '年底对照要点进行自查。'],
  },
];

/** The year in which a unit came to have a practice; 2019 for those that the Regulation asks for since then. */
export function inPlaceSince(present: CountyUnit, practice: PracticeId): number {
  const entry = known.find((one) => one.practice === practice);
  return entry
    ? between(randomFor(present.code, practice, 'since'), entry.since)
    : firstYearOfRevisedRegulation;
}

const firstYearOfRevisedRegulation = 2019;

export interface ToldPractice {
  readonly paragraph: Paragraph;
  readonly sentence: string;
}

/** A practice that is in place is mentioned in most years, and stays in place. */
const shareMentioned = 0.88;

/** What is in place at a unit in a year, with the sentences that say so. Meetings and training stand elsewhere. */
export function practicesInPlace(
  present: CountyUnit,
  unit: CountyUnit,
  year: number,
): { readonly practices: readonly Practice[]; readonly told: readonly ToldPractice[] } {
  const random = randomFor(present.code, year, 'practices');
  const there = known.filter(({ practice }) => {
    const isMentioned = chance(random, shareMentioned);
    return year >= inPlaceSince(present, practice) && isMentioned;
  });
  return {
    practices: there.map(({ practice, names }) => ({
      practice,
      holds: true,
      names: names(unit),
      section: 'overview',
    })),
    told: there.map(({ paragraph, sentences }) => ({
      paragraph,
      sentence: pick(random, sentences)
        .replaceAll('{leader}', leaderOf(unit))
        .replaceAll('{executive}', executiveOf(unit))
        .replaceAll('{name}', unit.name),
    })),
  };
}
