/** How two reports' words are held against each other: everything that could be argued about, as data. */
export interface FollowUpParameters {
  /** Likeness (0 to 1) from which an item counts as the same promise again, almost word for word. */
  readonly repeatedFrom: number;
  /** Share (0 to 1) of a promise's clause that has to stand in a clause of the later report. */
  readonly spokenOfFrom: number;
  /** Likeness from which a sentence stood in the promise's own report already, and so tells nothing new. */
  readonly oldNewsFrom: number;
  /** Pairs of characters that a clause needs before it is held against anything. */
  readonly fewestBigrams: number;
  /** Passages shown as evidence, the likest first. */
  readonly mostPassages: number;
  /** Phrases of the Regulation and of the trade that stand in every report. */
  readonly phrases: readonly string[];
  /** Words by which a report says that something was done. */
  readonly doneWords: readonly string[];
  /** Words by which it says that it will be done, or was not. They outweigh the others. */
  readonly openWords: readonly string[];
}

export const followUpParameters: FollowUpParameters = {
  repeatedFrom: 0.8,
  spokenOfFrom: 0.55,
  oldNewsFrom: 0.9,
  fewestBigrams: 4,
  mostPassages: 3,
  phrases: [
    '中华人民共和国政府信息公开条例',
    '政府信息公开条例',
    '政府信息公开工作',
    '政府信息公开',
    '政务公开工作',
    '信息公开工作',
    '公开工作',
    '政务公开',
    '政府信息',
    '信息公开',
    '主动公开',
    '依申请公开',
    '切实做好',
    '进一步',
    '有关规定',
    '相关规定',
    '本单位',
    '本机关',
    '我镇',
    '我局',
    '全镇',
  ],
  doneWords: [
    '已',
    '完成',
    '建成',
    '建立了',
    '制定了',
    '制订了',
    '出台了',
    '印发了',
    '配备了',
    '配强了',
    '增加了',
    '增设了',
    '设立了',
    '开展了',
    '组织了',
    '举办了',
    '实现了',
    '得到',
    '统一了',
    '健全了',
    '完善了',
    '落实了',
    '编印了',
  ],
  openWords: [
    '将',
    '拟',
    '计划',
    '打算',
    '下一步',
    '下步',
    '今后',
    '力争',
    '争取',
    '继续',
    '尚未',
    '未能',
    '没有',
    '还未',
    '仍',
    '有待',
    '不够',
    '不足',
    '未完成',
  ],
};
