import type { PracticeEntry } from './entry.js';

const office =
  '(?:党委|党工委|党组|副|主要|分管|镇|乡|街道|办事处|局|县|区|办公室)*(?:书记|镇长|乡长|主任|局长|县长|区长|站长|所长|领导|负责人|负责同志)';
const rule = (about: string): string => `《([^《》]{0,60}(?:${about})[^《》]{0,30})》`;

export const practiceEntries: readonly PracticeEntry[] = [
  {
    practice: 'organisation.leader',
    words: `${office}[^,。;]{0,10}(?:为|任|担任)(?:组长|第一责任人)|第一责任人`,
    names: `(?:以|由)?(${office})[^,。;]{0,10}(?:为|任|担任)(?:组长|第一责任人)`,
  },
  {
    practice: 'organisation.executive',
    words: `${office}[^,。;]{0,8}(?:为|任|担任)(?:副组长|具体(?:实施)?负责人|直接责任人)|具体(?:实施)?负责人`,
    names: `(?:以|由|的)?(${office})[^,。;]{0,8}(?:为|任|担任)(?:副组长|具体(?:实施)?负责人|直接责任人)`,
  },
  {
    practice: 'organisation.staff',
    words:
      '(?:明确|指定|确定|安排|落实|配备|设)[^,。;]{0,8}(?:专人|专职人员|专门人员|专职工作人员|专兼职|工作人员)|专人负责|由专人',
  },
  {
    practice: 'rules.accountability',
    words: '问责(?:办法|制度|暂行)|责任追究(?:制度|办法|机制|暂行)',
    names: rule('问责|责任追究'),
  },
  { practice: 'rules.secrecyReview', words: '保密审查', names: rule('保密审查') },
  {
    practice: 'rules.own',
    words:
      '(?:结合(?:本|我)(?:镇|乡|街道|局|单位|办)?[^,。;]{0,4}实际,?[^。;]{0,12}|(?:我(?:镇|乡|街道|局)|本单位)?(?:先后|相继)?(?:制定|制订|出台|建立|修订|印发)(?:了|并完善了|健全了|和完善了))[^。;]{0,40}(?:制度|办法|规定|细则|方案)',
  },
  { practice: 'publication.guide', words: '公开指南|信息公开指南' },
  { practice: 'publication.catalogue', words: '公开目录' },
  { practice: 'publication.portal', words: '(?:政府)?门户网站|政府网站' },
  {
    practice: 'publication.columns',
    words: '(?:专栏|栏目)',
    names:
      '(?:利用|设立|设置|开设|开辟|设有)(?:了)?(?:的)?([^,。;:0-9“”《》]{2,60}?)(?:等)?(?:\\d{0,3}|[一二三四五六七八九十]{0,2})个?(?:专栏|栏目)',
    listed: true,
  },
  {
    practice: 'publication.annualReport',
    words:
      '(?:及时|按时|按期|如期|时间内|期限内)[^。;]{0,24}(?:公布|公开|发布|编制)[^。;]{0,24}(?:年度报告|年报)',
  },
  {
    practice: 'applications.handledInTime',
    words:
      '申请[^。;]{0,20}(?:及时|按时|按期|如期|时限内|期限内)[^。;]{0,8}(?:答复|办结|办理|处理|回复)|(?:及时|按时|按期)(?:答复|办结|办理)[^。;]{0,12}申请|按时(?:答复|办结)率(?:为|达到|达)?100',
  },
  {
    practice: 'supervision.complaintChannel',
    words: '(?:投诉|举报|监督)(?:举报|投诉)?(?:电话|信箱|热线|渠道|箱|邮箱)',
  },
  { practice: 'supervision.selfInspection', words: '自查' },
  {
    practice: 'supervision.meetings',
    words: '召开[^,。;]{0,16}(?:专题会议|专题会|会议|推进会|工作会|部署会|动员会|协调会)',
  },
  {
    practice: 'supervision.assessment',
    words:
      '社会评议|工作考核|(?:考核|评议|责任追究)(?:结果|情况)|纳入[^。;]{0,16}考核|(?:开展|组织)[^。;]{0,6}(?:考核|评议)',
  },
  {
    practice: 'training.held',
    words: '(?:组织|举办|开展|参加|进行)(?:了)?[^,。;]{0,14}培训|培训(?:班)?(?:\\d|[一二两三四五六七八九十])',
  },
];
