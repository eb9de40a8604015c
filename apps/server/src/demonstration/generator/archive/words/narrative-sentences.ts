/** Sentences of reports for 2014 to 2018, section by section. `{self}` and the like are filled in. */

export const introductions: readonly string[] = [
  '{year}年，{self}认真贯彻《中华人民共和国政府信息公开条例》，按照年度政府信息公开工作安排（{countyPoints}），以方便群众知情、参与和监督为目的，扎实开展政府信息公开工作。现将有关情况报告如下。',
  '根据《中华人民共和国政府信息公开条例》第三十一条、第三十二条的规定，{self}编制了{year}年政府信息公开工作年度报告，所列数据统计期限自{year}年1月1日起至12月31日止。',
  '{year}年，在县委、县政府的领导下，{self}围绕中心工作，把政府信息公开作为转变作风、服务群众的一项经常性工作来抓，落实省、市、县工作要点（{provincePoints}、{cityPoints}、{countyPoints}），全年工作情况如下。',
  '一年来，{self}按照“谁主管、谁公开、谁负责”的要求，对照{countyPoints}确定的任务逐项落实，{year}年政府信息公开工作平稳有序。',
];

/** How a paragraph of the overview begins; what follows are the practices that were in place. */
export const openings = {
  organisation: ['（一）加强组织领导。', '（一）健全工作机构。', '（一）落实工作责任。'],
  rules: ['（二）完善规章制度。', '（二）健全各项制度。', '（二）严格工作程序。'],
  publication: ['（三）规范公开行为。', '（三）拓宽公开渠道。', '（三）抓好日常公开。'],
  supervision: ['（四）强化监督检查。', '（四）接受社会监督。', '（四）加强督促落实。'],
  training: ['（五）开展业务培训。', '（五）提高人员素质。', '（五）抓好学习培训。'],
} as const;

/** What stayed in mind of the year: no two units remember the same. */
export const remarks: readonly string[] = [
  '入冬前把往年装订的材料搬进新柜子，缺页的从原承办人那里补齐，封面写明谁经手、放在哪一格。',
  '来访的人常问到征收和低保，我们把历次答复抄在一本簿子上，后来的同志照着说，不再各讲各的。',
  '新栏目刚开时字太小，老人看着费劲，就改成大字并在旁边放了老花镜，看的人明显多起来。',
  '有几条消息登得晚了，事后查明是送稿途中耽搁，此后改为当面交接，交接簿上写清钟点。',
  '联系点上的同志提了不少意见，凡是当场能改的当场改，改不了的也说明了缘由和打算。',
  '停电和断网的日子照样张贴纸质公告，天晴后再补到网上，两边的内容由同一个人核对。',
  '和学校、卫生院一起办过一次咨询，摆了三张桌子，散发的折页都是自己编、自己印的。',
  '年底请退休干部翻看了全年的登记，他们指出的错字和漏项已逐处改正，并向经办人讲了道理。',
];

export const training: readonly string[] = [
  '全年组织培训{sessions}次，接受培训{trainees}人次。',
  '结合干部例会和以会代训，举办培训{sessions}次，参加培训{trainees}人次。',
  '组织有关人员学习《条例》和网站信息发布知识，培训{sessions}次，共{trainees}人次参加。',
];

export const meetings: readonly string[] = [
  '全年召开专题会议{meetings}次，听取汇报，研究解决问题。',
  '班子会议专题研究政府信息公开工作{meetings}次。',
];

export const items: readonly string[] = [
  '{year}年，{self}主动公开政府信息{items}条。其中，通过政府网站公开{website}条。',
  '全年共主动公开政府信息{items}条（同一信息在不同渠道公开的只计1条），政府网站公开{website}条。',
  '截至12月31日，本年度主动公开政府信息{items}条，其中政府网站{website}条。',
];

export const weibo: readonly string[] = ['政务微博公开{weibo}条。', '通过政务微博发布{weibo}条。'];
export const wechat: readonly string[] = ['政务微信公开{wechat}条。', '通过微信公众号发布{wechat}条。'];

export const newsOfTownships: readonly string[] = [
  '发布乡镇动态{news}条，重点公开了{topicA}、{topicB}等内容，并在村务公开栏同步张贴。',
  '围绕{topicA}、{topicB}和各项惠农政策，编发工作动态{news}条。',
  '全年发布动态新闻{news}条，内容涉及{topicA}、{topicB}、{topicC}。',
];

export const newsOfDepartments: readonly string[] = [
  '围绕{topicA}、{topicB}等业务，发布工作动态{news}条，公开办事指南和办理结果。',
  '全年发布部门动态{news}条，{topicA}的依据、条件和程序全部公开。',
  '编发信息{news}条，重点公开{topicA}、{topicB}、{topicC}等群众关心的内容。',
];

/** Of none in words, so that nobody reads that none were made public. */
export const documents: readonly string[] = [
  '制发规范性文件{someIssued}件，均已公开。',
  '全年制发规范性文件{someIssued}件，按规定在网站公布。',
  '本年度{noneIssued}规范性文件。',
];

export const noApplications: readonly string[] = [
  '{year}年，{self}{noneReceived}公民、法人和其他组织的政府信息公开申请，没有不予公开政府信息的情况。',
  '本年度{noneReceived}政府信息公开申请。受理点设在办公室，申请表格可以在网站下载。',
  '全年{noneReceived}要求公开政府信息的申请。',
];

export const someApplications: readonly string[] = [
  '{year}年，{self}收到政府信息公开申请{received}件，内容主要涉及{topicA}，年内答复{handled}件，其中同意公开{granted}件、同意部分公开{partlyGranted}件、不同意公开{refused}件。',
  '全年受理政府信息公开申请{received}件，答复{handled}件。答复中，同意公开的{granted}件，部分公开的{partlyGranted}件，依法不予公开的{refused}件，不属于本机关公开或者信息不存在的{unavailable}件，均告知了申请人理由和救济途径。',
];

/** Everything that came in was still being handled when the year ended. */
export const onlyOpenApplications: readonly string[] = [
  '{year}年，{self}收到政府信息公开申请{received}件，年底时尚在办理期限内。',
];

export const fees: readonly string[] = [
  '{year}年，{self}对依申请提供的政府信息{noFee}任何费用，没有减免情况。',
  '本年度{noFee}检索、复制、邮寄等费用。',
  '依申请公开政府信息{noFee}费用，不涉及减免。',
];

export const otherMatters: readonly string[] = [
  '没有其他需要报告的事项。',
  '本年度政府信息公开情况统计表附后，数据与工作台账核对一致。',
  '公开指南、目录和本报告可以在县政府网站查阅，也可以到本单位办公室查阅。',
];

/** A report without the annexed form does not speak of one. */
export const otherWithoutForm: readonly string[] = [
  '没有其他需要报告的事项。',
  '公开指南、目录和本报告可以在县政府网站查阅，也可以到本单位办公室查阅。',
];
