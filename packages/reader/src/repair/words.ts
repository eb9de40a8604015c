import { dataLines, lazy } from '../data-file.js';

/** Words that end the headings of reports, which a general list ranks too low. */
const wordsOfReports = new Set(
  (
    '制度 管理 机构 领导 监督 素质 职责 责任 公开 建设 培训 学习 水平 质量 工作 保障 机制 考核 意识 宣传 渠道 平台 内容 ' +
    '服务 程序 流程 重点 效率 落实 实效 协调 队伍 信息 审查 整改 指导 认识 组织 力度 范围 形式 目录 指南 规范 措施 要求 ' +
    '检查 督查 督促 栏目 网站 维护 更新 时限 反馈 回应 解读 关切 答复 受理 办理 群众 社会 评议 问责 作风 效能 能力 基础 ' +
    '体系 载体 设施 档案 安全 保密 申请 收费 复议 诉讼 问题 不足 改进 创新 深化 强化 提升 提高 加强 完善 健全 注重 细化'
  ).split(' '),
);

const ranks = lazy(() => {
  const found = new Map<string, number>();
  for (const line of dataLines('words.txt')) {
    const [rank = '0', words = ''] = line.split(' ');
    for (let at = 0; at < words.length; at += 2) found.set(words.slice(at, at + 2), Number(rank));
  }
  return found;
});

/** How usual two characters are as a word: 0 is none, a step is about twice as often. */
export function rankOfWord(pair: string): number {
  const rank = ranks().get(pair) ?? 0;
  return wordsOfReports.has(pair) ? rank + 12 : rank;
}

/** How many neighbours in a simplified text are words: some in any sentence, next to none in garbage. */
export function wordsIn(text: string): number {
  let count = 0;
  for (let at = 0; at + 1 < text.length; at += 1) if (rankOfWord(text.slice(at, at + 2)) > 0) count += 1;
  return count;
}
