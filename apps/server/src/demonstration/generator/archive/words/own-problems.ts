import type { Told } from '../../words/sentence.js';

const songzhuang = '410308103';

/**
 * 送庄镇 looks back at the real report of 2016: one thing that it promised there is said to be done, another is
 * promised again in nearly the same words.
 */
const ofSongzhuang2017: Told = {
  text: [
    '对2016年度报告所列的下步工作，我镇已制订并印发《送庄镇政府信息公开工作实施意见》，信息公开的各项办法汇编成册，档案按年度整理归档。',
    '存在的问题：一是对公开工作重要性的认识还不够平衡；二是个别站所报送信息不及时。',
    '下步将着力抓好以下工作：一是进一步加强领导，落实责任，切实把政府信息公开工作作为一项日常工作来抓，努力推动服务政府、效能政府、法治政府、责任政府建设，充分发挥政府信息对生产、生活和经济社会活动的服务作用；二是每月通报各站所信息报送情况，年底与考核挂钩。',
  ].join('\n'),
  statements: [
    { measure: 'improvement.problems', value: 2, qualifier: 'EXACT', section: 'problems' },
    { measure: 'improvement.measures', value: 2, qualifier: 'EXACT', section: 'problems' },
  ],
};

export function ownProblemsOf(unit: string, year: number): Told | null {
  return unit === songzhuang && year === 2017 ? ofSongzhuang2017 : null;
}
