import type { Line } from './lines.js';

/** What a page adds below a report: sharing, printing, navigation, who typed it. */
const pageWords =
  /^(?:扫一扫|分享|打印|关闭|【?(?:打印|关闭|返回|收藏)|上一篇|下一篇|返回顶部|版权所有|主办|承办|ICP|.{0,6}ICP备|网站地图|网站标识码|责任编辑|编辑|审核|技术支持|相关(?:链接|信息|文档|附件)|附件下载|浏览次数|联系我们|友情链接|Copyright|©|下载)/i;
/** A name in brackets or behind a label, alone on its line. */
const nameLine =
  /^[(【[](?:[\u4e00-\u9fff]{2,4}|(?:撰稿|供稿|编辑|录入|作者|拟稿)[::]?[\u4e00-\u9fff]{2,8})[)】\]]$|^(?:撰稿人?|供稿人?|拟稿人?|录入|作者|责任编辑)[::][\u4e00-\u9fff]{2,8}$/;

/** Where the footer begins: the last lines, as long as each is such a line or empty; null where there is none. */
export function footerStart(lines: readonly Line[]): number | null {
  let start: number | null = null;
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at];
    if (!line || line.text === '') continue;
    if (line.text.length > 60 || !(pageWords.test(line.text) || nameLine.test(line.text))) break;
    start = line.start;
  }
  return start;
}
