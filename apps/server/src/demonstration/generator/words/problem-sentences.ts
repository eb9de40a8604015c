import { pickSome, randomFor } from '../random.js';

/** A problem that a unit names, what it means to do, and what it says it did a year later. */
export interface NamedProblem {
  readonly problem: string;
  readonly measure: string;
  readonly done: string;
}

export const problemsOfTownships: readonly NamedProblem[] = [
  {
    problem: '公开内容不够均衡，动态信息多，{topicA}等重点领域信息偏少',
    measure: '按季度列出{topicA}公开清单，由责任站所报送、党政办审核，每季通报一次',
    done: '按季度列出重点领域公开清单，重点领域信息占比有所提高',
  },
  {
    problem: '村级公开标准不统一，个别村公开栏更新不及时',
    measure: '统一村级公开目录和样式，每月抽查，抽查结果纳入村干部考核',
    done: '统一了村级公开目录和样式，并开展月度抽查',
  },
  {
    problem: '政策解读形式单一，以文字为主，群众不易看懂',
    measure: '对{topicB}等政策制作图解和问答，每件惠民政策至少配一种通俗解读',
    done: '对惠民政策增加了图解和问答解读',
  },
  {
    problem: '兼职人员变动较多，业务不够熟练',
    measure: '实行AB岗，新任人员上岗前先培训，全年集中培训不少于两次',
    done: '建立了AB岗，新任人员先培训后上岗',
  },
  {
    problem: '依申请答复文书不够规范，法律依据引用不全',
    measure: '采用统一答复文书格式，答复前交司法所合法性审核',
    done: '统一了答复文书格式，答复前由司法所审核',
  },
  {
    problem: '个别子栏目更新不及时，存在临近考核集中发布的情况',
    measure: '建立更新提醒台账，每月25日前核对一次，超期未更新的向站所发提示单',
    done: '建立了更新提醒台账，集中发布的情况明显减少',
  },
  {
    problem: '公众参与渠道不多，征求意见反馈较少',
    measure: '把{topicC}纳入公开征求意见范围，通过村民微信群同步征集并公布采纳情况',
    done: '拓宽了征求意见渠道，采纳情况一并公布',
  },
  {
    problem: '信息发布前对个人信息的隐去处理把关不严',
    measure: '发布审批单增加个人信息核对项，由两人分别核对后签字',
    done: '在发布审批单上增加了个人信息核对项',
  },
];

export const problemsOfDepartments: readonly NamedProblem[] = [
  {
    problem: '各股室公开主动性不平衡，{topicA}信息的深度不够',
    measure: '把公开任务分解到股室，{topicA}按月公开进展和结果，纳入股室年度考核',
    done: '把公开任务分解到股室并纳入年度考核',
  },
  {
    problem: '政策解读专业术语多，企业和群众不易理解',
    measure: '由起草股室负责通俗解读，{topicB}政策配套问答和办事流程图',
    done: '由起草股室负责通俗解读，配套了问答和流程图',
  },
  {
    problem: '依申请公开办理中，跨部门征求意见耗时较长',
    measure: '征求意见函注明答复期限，临期前三个工作日催办一次',
    done: '征求意见实行限时答复和催办',
  },
  {
    problem: '历史文件清理进度慢，现行有效文件标注不全',
    measure: '半年内完成历史文件清理，逐件标注有效、失效、废止',
    done: '完成了历史文件清理和有效性标注',
  },
  {
    problem: '行政执法结果公示的时效有待提高',
    measure: '打通执法系统与公示平台，决定作出后自动推送，法制股按周核查',
    done: '实行执法结果按周核查公示',
  },
  {
    problem: '基层单位业务能力参差不齐，填报口径不一致',
    measure: '编印填报口径说明，年底前对下属单位集中培训一次',
    done: '编印了填报口径说明并组织集中培训',
  },
  {
    problem: '回应社会关切不够及时，热点问题答复周期偏长',
    measure: '建立{topicC}热点问题快速回应机制，一般问题三个工作日内答复',
    done: '建立了热点问题快速回应机制',
  },
];

export const problemFrames: readonly string[] = [
  '存在的主要问题：{problemList}。\n改进措施：{measureList}。',
  '本年度工作中还存在一些不足，主要有{problemNumber}个方面：{problemList}。\n针对上述问题，下一步采取{measureNumber}项措施：{measureList}。',
  '对照《条例》和群众期待，{self}的政府信息公开工作存在以下问题：{problemList}。\n下一步，{self}将逐项改进：{measureList}。',
];

/** How the unit means to go about it: what two units have in common is the problem, not the way. */
const closings: readonly string[] = [
  '以上各项由分管同志牵头，从{topicA}和{topicB}做起，年中自查一回，进展随手记在台账上，年底对照着逐条销账。',
  '先把{topicC}的来龙去脉理顺，再推到别的栏目；哪一步走不通就写下来，月度碰头会上一起想办法。',
  '这几件事都明确了经办人，{topicB}一项请熟悉情况的老同志带着做，做完请服务对象说说看不看得懂。',
  '不另设班子，由现有人手兼着办：忙的时候先保{topicA}，闲下来补齐{topicC}，每季末互相检查一遍底稿。',
  '参照邻近单位行之有效的做法，先在{topicB}上试一试，成了再铺开，不成也把缘由讲给大家听。',
  '所需的培训和设备已列入下一年的安排，{topicC}的材料由两人交叉看过才发出去，差错记入个人台账。',
  '整改不赶进度：{topicA}用一个季度打底子，其余依次跟上，每完成一项就请监督员来看一次实情。',
  '平时多到窗口听一听，问得最多的若是{topicC}，就把它挪到最显眼的位置，并附上经办人的座机。',
  '从翻旧账开始，把往年写过又没有做完的{topicB}事项单列一页，谁签的字谁负责到底。',
  '对拿不准的地方先请教上级主管科室，特别是{topicA}里牵涉多家的内容，口径一致以后再对外说。',
  '遇到人手调整时办好交接，{topicC}的目录、底稿和密码逐样点清，新来的同志跟班一周再单独上手。',
  '我们也想借这个机会听听意见：{topicB}哪里说得不明白，可以在意见箱里留条，回音贴在同一面墙上。',
];

/** Two of them: hardly any other unit has the same two in any year. */
export function closingOf(unit: string, year: number): string {
  return pickSome(randomFor(unit, year, 'closing'), closings, 2).join('');
}

export const followUps: readonly string[] = [
  '对{lastYear}年度报告提出的问题，{self}已{lastDone}。',
  '上年度所列问题的整改情况：已{lastDone}，其余措施继续推进。',
];
