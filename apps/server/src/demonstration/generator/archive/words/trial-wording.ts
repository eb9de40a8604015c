import type { Wording } from '../../words/compose.js';

/** What reports of 2019 and 2020 say that the revised format does not ask for, and the notice they follow. */
export const trialWording: Wording = {
  introductions: [
    '根据新修订的《中华人民共和国政府信息公开条例》（以下简称《条例》）和国办公开办函〔2019〕60号要求，{self}编制了{year}年政府信息公开工作年度报告，统计期限为{year}年1月1日至12月31日。',
    '{year}年，{self}按照新修订的《条例》和年度政务公开工作要点（{countyPoints}），把公开嵌入办文、办会、办事各环节。现按国办公开办函〔2019〕60号的试行格式，报告{year}年1月1日至12月31日的工作。',
    '本报告依据《条例》第五十条和国办公开办函〔2019〕60号规定的格式编写，反映{self}{year}年1月1日至12月31日的政府信息公开工作，公布时间较往年提前两个月。',
  ],
  documents: [
    [
      '本年新制作规范性文件{issued}件，新公开{disclosed}件，对外公开总数{inForce}件。',
      '规范性文件新制作{issued}件、新公开{disclosed}件，年底在网站公开的共{inForce}件。',
    ],
  ],
  fees: [
    '本年度{noFee}信息公开费用，没有其他需要报告的事项。',
    '{self}{year}年{noFee}与政府信息公开有关的费用。',
  ],
  otherMatters: [
    '《条例》修订后，公开指南相应修订一次，更新了受理机构地址、电话和办理流程。',
    '本年度组织学习新修订的《条例》，对照检查了原有制度。',
    '按照县政务公开办安排，完成了机构改革后栏目和目录的调整。',
  ],
};
