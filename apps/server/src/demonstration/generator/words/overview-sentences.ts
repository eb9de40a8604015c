/** Sentences of section one. `{self}` and the like are filled in; nothing here knows a figure. */

export const introductions: readonly string[] = [
  '根据《中华人民共和国政府信息公开条例》（以下简称《条例》）和《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）要求，{self}编制了{year}年度报告。所列数据的统计期限为{year}年1月1日至{year}年12月31日。',
  '{year}年，{self}认真贯彻《条例》，按照年度政务公开工作要点（{countyPoints}）安排，坚持以公开促落实、促规范、促服务。现按国办公开办函〔2021〕30号规定的格式，报告{year}年1月1日至12月31日政府信息公开工作情况。',
  '本报告按照《中华人民共和国政府信息公开条例》第四十九条、第五十条和国办公开办函〔2021〕30号规定的格式编制，反映{self}自{year}年1月1日起至12月31日止的政府信息公开工作。',
  '{year}年，{self}对照省、市、区年度政务公开工作要点（{provincePoints}、{cityPoints}、{countyPoints}），把政府信息公开融入日常工作，总体情况报告如下，统计时间为{year}年1月1日至12月31日。',
];

export const disclosureOfTownships: readonly string[] = [
  '围绕{topicA}、{topicB}等群众关心的事项，及时更新基层政务公开标准目录，做到事前公示、事中公开、事后留痕，全年发布动态信息{news}条。',
  '聚焦{topicA}和{topicB}，公文拟制时即明确公开属性，应公开的随文公开，全年在区政府网站本单位专栏发布工作动态{news}条。',
  '本年度重点公开了{topicA}、{topicB}、{topicC}等信息，发布各类动态{news}条，同步在村（社区）公开栏张贴，方便不上网的群众了解。',
  '对照基层政务公开试点领域标准指引，逐项梳理本级公开事项，把{topicA}作为年度公开重点，发布新闻动态{news}条。',
  '坚持“以公开为常态、不公开为例外”，{topicA}信息按季更新，{topicB}信息随办随公开，全年编发动态信息{news}条。',
];

export const disclosureOfDepartments: readonly string[] = [
  '围绕{topicA}、{topicB}等职责，及时公开政策文件、办事指南和办理结果，全年发布工作动态{news}条。',
  '把{topicA}作为年度公开重点，实行清单管理，责任到股室，全年发布各类动态信息{news}条。',
  '对{topicA}、{topicB}、{topicC}等群众关注度高的领域，按照公开目录逐项公开，全年发布动态{news}条。',
  '坚持政策文件与解读材料同步起草、同步审批、同步发布，重点解读{topicA}有关政策，全年发布动态信息{news}条。',
  '结合行业管理，公开{topicA}的依据、条件、程序和结果，{topicB}信息按月更新，全年编发工作动态{news}条。',
];

export const moreDisclosureOfTownships: readonly string[] = [
  '涉农补贴、低保、临时救助等资金类信息实行区、镇、村三级同步公示，公示期不少于7天。',
  '凡涉及群众切身利益的事项，决策前公开征求意见，意见采纳情况一并公布。',
  '对已公开满两年的信息开展评估清理，下架失效信息并注明原因。',
  '全年就群众来电咨询较多的问题回应解读{responses}次，以问答形式公开。',
  '本级预算、决算和“三公”经费在法定时限内公开，并附说明。',
  '依托“政府开放日”邀请村（居）民代表走进便民服务中心，现场了解{topicB}办理流程。',
];

export const moreDisclosureOfDepartments: readonly string[] = [
  '行政许可、行政处罚等信息自作出决定之日起7个工作日内公示。',
  '部门预算、决算和“三公”经费在法定时限内公开，并对增减变化作出说明。',
  '全年通过新闻媒体、政务新媒体回应解读{responses}次，对误读及时澄清。',
  '制定涉及市场主体的文件前公开征求企业和行业协会意见，采纳情况一并公布。',
  '对现行有效文件逐件核对标注，失效、废止的及时移出并注明日期。',
  '组织业务骨干走进政务服务大厅，面对面解答{topicB}有关问题。',
];

export const withoutApplications: readonly string[] = [
  '本年度{noneReceived}政府信息公开申请。受理机构、地址、电话和流程已在公开指南中列明，申请渠道畅通。',
  '全年{noneReceived}公民、法人或者其他组织提出的政府信息公开申请，也没有因收费产生的争议。',
  '{noneReceived}政府信息公开申请。为防止漏收，值班人员逐日检查信函和在线申请系统，并按月登记。',
];

export const withApplications: readonly string[] = [
  '全年新收政府信息公开申请{received}件，加上上年结转{broughtForward}件，共办结{handled}件，结转下年度{carriedForward}件，均在法定期限内答复。',
  '本年度新收申请{received}件，上年结转{broughtForward}件；办结{handled}件，结转下年度继续办理{carriedForward}件。申请内容主要涉及{topicA}。',
  '实行申请登记、会商、审核、答复全程留痕。新收申请{received}件，上年结转{broughtForward}件，办结{handled}件，结转下年{carriedForward}件，未发生逾期答复。',
  '新收政府信息公开申请{received}件、上年结转{broughtForward}件，年底前办结{handled}件，另有{openAtYearEnd}件于12月收到、尚在办理期限内，结转下年度。',
];

export const partlyStatedApplications: readonly string[] = [
  '全年新收政府信息公开申请{received}件，均登记建档，由承办人提出意见、分管负责人审签后答复。',
  '本年度新收申请{received}件，申请内容主要涉及{topicA}、{topicB}。',
];

export const management: readonly string[] = [
  '严格执行信息发布“三审三校”和先审查、后公开制度，每条信息均有审批单，全年未发生失泄密问题。',
  '落实公文公开属性源头认定，主动公开、依申请公开、不予公开的理由在拟稿时注明，年底集中复核一次。',
  '建立政府信息管理台账，制作、获取、归档、公开各环节责任到人，规范性文件实行统一登记、统一编号、统一公布。',
  '按照“谁制作、谁公开、谁负责”原则，对历史文件分批清理，能公开的转为主动公开。',
  '明确{partTime}名兼职人员负责信息管理，人员变动时办理书面交接，避免断档。',
  '发布前重点核对个人信息，身份证号、银行账号、手机号等一律作隐去处理。',
];

export const platforms: readonly string[] = [
  '在区政府网站本单位专栏设置公开指南、公开制度、法定主动公开内容和年报四部分，栏目设置统一规范。',
  '对专栏空白、更新慢的子栏目逐项整改，全年没有超过三个月不更新的栏目。',
  '便民服务场所设政府信息公开查阅点，配备查询设备和纸质文件汇编，供群众免费查阅。',
  '政务新媒体坚持先审后发，与网站同源发布，内容和时间保持一致。',
  '优化检索和下载功能，政策文件提供可复制的文本，附件与正文同时发布。',
  '注销长期不更新的账号，集中力量办好区政府网站专栏和一个公众号。',
];

/** Each states training and meetings: the form asks every unit for them. */
export const supervision: readonly string[] = [
  '成立由主要负责同志任组长的政务公开领导小组，全年召开专题会议{meetings}次，组织培训{sessions}次，接受培训{trainees}人次。',
  '将政府信息公开列入年度工作考核，召开专题会议{meetings}次研究部署，举办业务培训{sessions}次，培训{trainees}人次。',
  '分管负责同志每季度听取汇报，全年召开专题会议{meetings}次；结合工作例会开展《条例》培训{sessions}次，参训{trainees}人次。',
  '完善考核、评议、追责衔接机制，召开政务公开专题会议{meetings}次，开展业务培训{sessions}次，参加培训{trainees}人次。',
];

export const assessments: readonly string[] = [
  '工作考核结果在本单位通报；通过问卷和座谈开展社会评议，群众意见均已反馈；本年度没有发生责任追究情形。',
  '自觉接受社会评议，公布监督电话和意见信箱，对收到的意见逐条答复；本年度工作考核未发现重大问题，未发生责任追究。',
  '在区级工作考核中对指出的问题即知即改；邀请人大代表、政协委员和服务对象开展社会评议；全年无责任追究情况。',
  '每半年自查一次，考核结果与评先评优挂钩；社会评议满意度较上年有所提高；本年度没有因政府信息公开被追究责任。',
];

/** In every report: whoever copies it out takes this along. */
export const demonstrationNote =
  '对本报告有疑问的，可向本单位政府信息公开窗口查询，地址：本单位办公楼一楼。\n（演示数据：本报告由程序生成，不反映任何单位的真实情况。）';
