/** Sentences of the sections that hold a table, and of section six. */

export const itemsDisclosed: readonly string[] = [
  '全年主动公开政府信息{items}条，其中通过政府网站公开{website}条、政务微信公开{wechat}条，同一信息在不同渠道发布的，总数中只计1条。',
  '本年度主动公开政府信息共{items}条。按渠道分，政府网站{website}条，政务微信{wechat}条（渠道之间有重复）。',
  '截至12月31日，本年度主动公开政府信息{items}条，其中政府网站{website}条、政务微信{wechat}条，多渠道发布的不重复计总数。',
];

export const itemsWithoutTotal: readonly string[] = [
  '全年通过政府网站公开信息{website}条、政务微信公开信息{wechat}条，两个渠道有重复，总数正在核对。',
];

export const documents: readonly string[] = [
  '本年制发行政规范性文件{issued}件、废止{repealed}件，年底现行有效{inForce}件。',
  '行政规范性文件本年制发{issued}件，废止{repealed}件，现行有效{inForce}件，均已在网站集中公布。',
];

export const documentsWithoutInForce: readonly string[] = [
  '本年制发行政规范性文件{issued}件、废止{repealed}件，现行有效件数正随文件清理核对。',
];

export const decisions: readonly string[] = [
  '全年作出行政许可决定{licensing}件、行政处罚决定{penalty}件、行政强制决定{compulsion}件。',
  '依法作出行政许可{licensing}件、行政处罚{penalty}件、行政强制{compulsion}件，结果均按规定公示。',
];

export const resultsOfApplications: readonly string[] = [
  '在办结的{handled}件中，予以公开{granted}件，部分公开{partlyGranted}件，不予公开{refused}件，无法提供{unavailable}件，不予处理{notProcessed}件，其他处理{otherHandling}件。',
  '办理结果为：予以公开{granted}件、部分公开{partlyGranted}件、不予公开{refused}件、无法提供{unavailable}件、不予处理{notProcessed}件、其他处理{otherHandling}件，合计{handled}件。',
];

export const applicants: readonly string[] = [
  '申请人以自然人为主，申请内容集中在{topicA}、{topicB}方面。',
  '申请内容主要涉及{topicA}，答复时均告知救济途径。',
  '对内容不明确的，一次性告知补正；对涉及第三方权益的，书面征求意见后答复。',
];

export const noApplications: readonly string[] = [
  '本年度{noneReceived}政府信息公开申请，下表各项均为0。',
  '本年度{noneReceived}申请，没有上年结转和结转下年度的申请。',
];

/** Nothing new came in, but something was left from the year before. */
export const onlyBroughtForward: readonly string[] = [
  '本年度{noneReceived}新的申请；上年结转的{broughtForward}件已全部办结，办结{handled}件，无结转下年度的申请。',
];

export const noDisputes: readonly string[] = [
  '本年度{noneDisputed}因政府信息公开引起的行政复议、行政诉讼。',
  '{noneDisputed}因政府信息公开被申请行政复议或者被提起行政诉讼的情况。',
];

export const someDisputes: readonly string[] = [
  '本年度因政府信息公开被申请行政复议{reconsiderations}件，被提起行政诉讼{lawsuits}件。对被纠正的案件逐件分析原因，完善答复文书。',
  '因政府信息公开引起的行政复议{reconsiderations}件、行政诉讼{lawsuits}件，均按时提交答复材料，负责人按要求出庭应诉。',
];

export const reconsiderationsOnly: readonly string[] = [
  '本年度因政府信息公开被申请行政复议{reconsiderations}件，均按时提交答复材料。',
];

export const fees: readonly string[] = [
  '依据《政府信息公开信息处理费管理办法》，{self}本年度{noFee}信息处理费。',
  '本年度{noFee}信息处理费，没有其他需要报告的事项。',
  '{self}{year}年{noFee}信息处理费。其他需要报告的事项：无。',
];

export const otherMatters: readonly string[] = [
  '本年度承办的人大代表建议、政协委员提案办理结果，除涉密的外均已公开。',
  '公开指南于本年度修订一次，更新了受理机构地址、电话和办理流程。',
  '配合区政务公开办开展年度报告数据核对，表内数据与登记台账逐项一致。',
];
