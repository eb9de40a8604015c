/** The file's only style sheet: it asks for nothing from anywhere, and prints on A4 after GB/T 9704-2012. */
export const boundStyle = `
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0 auto;max-width:960px;padding:24px;background:#fff;color:#111;font:16px/1.75 '仿宋_GB2312','仿宋',FangSong,STFangsong,'Noto Serif SC','Noto Serif CJK SC',serif}
h1,.title{font-family:'方正小标宋简体','华文中宋',STZhongsong,'宋体',SimSun,'Noto Serif CJK SC',serif;font-weight:600;text-align:center;line-height:1.4}
h1{font-size:28px;margin:24px 0 8px}
h2,h3,h4{font-family:'黑体',SimHei,STHeiti,'Noto Sans CJK SC',sans-serif;line-height:1.5;margin:1.4em 0 .4em}
h2{font-size:20px}h3{font-size:18px}h4{font-size:16px}
p{margin:.4em 0;overflow-wrap:anywhere}
main p.text{text-indent:2em;text-align:justify}
.subtitle{text-align:center;font-family:'楷体_GB2312','楷体',KaiTi,STKaiti,serif;margin-bottom:1.5em}
.mark{display:inline-block;border:1px dashed #a02018;color:#a02018;padding:0 .5em;margin-right:.5em}
.note,.small{font-size:14px;line-height:1.6;color:#333}
.sheet{overflow-x:auto;margin:0 0 .3em}
table{border-collapse:collapse;width:100%;font-size:14px;line-height:1.5;border-top:2px solid #111;border-bottom:2px solid #111;font-variant-numeric:tabular-nums}
caption{font-family:'黑体',SimHei,STHeiti,'Noto Sans CJK SC',sans-serif;padding:.6em 0 .4em;text-align:center}
th,td{padding:3px 6px;border-bottom:1px solid #bbb;vertical-align:middle;overflow-wrap:anywhere}
thead th{border-bottom-color:#111;font-weight:600;text-align:center}
tbody th{font-weight:400;text-align:left}
tr.total>*{font-weight:700;border-top:1px solid #111}
.l{text-align:left}.r{text-align:right}.c{text-align:center}
.na{background:repeating-linear-gradient(45deg,#fff 0 4px,#ddd 4px 5px);color:#444;text-align:center}
.s1{background:#eef3f8}.s2{background:#d6e2ee}.s3{background:#b5cbe1}.s4{background:#8fb2d3;outline:1px solid #111;outline-offset:-1px}.s5{background:#6a99c5;outline:1px solid #111;outline-offset:-1px}
a{color:#123f6b}
a.f{color:inherit;text-decoration:underline dotted #777;text-underline-offset:3px}
a:focus-visible{outline:2px solid #1c4e80;outline-offset:2px}
:target{background:#fff3c4}
figure{margin:1em 0}
figure svg{width:100%;height:auto;max-height:640px}
figcaption{text-align:center;font-family:'黑体',SimHei,STHeiti,sans-serif}
blockquote{margin:.6em 2em;padding-left:1em;border-left:3px solid #999}
.signature{text-align:right;padding-right:4em}
nav ol{list-style:none;padding-left:0}nav li.d2{padding-left:2em}nav li.d3{padding-left:4em}
.sources dt{float:left;clear:left;font-weight:700}
.sources li{overflow-wrap:anywhere}
.skip{position:absolute;left:-9999px}.skip:focus{position:static}
footer{border-top:1px solid #999;margin-top:2em;font-size:13px;color:#333}
@page{size:A4;margin:30mm 26mm 28mm 28mm;@bottom-center{content:'— ' counter(page) ' —'}}
@page wide{size:A4 landscape;margin:24mm 20mm}
@media print{
body{max-width:none;padding:0;font-size:12pt}
nav,.skip{display:none}
.wide{page:wide}
.sheet{overflow:visible}
thead{display:table-header-group}
tr,figure{break-inside:avoid}
h2,h3,h4,caption{break-after:avoid}
.break{break-before:page}
a.f{text-decoration:none}
}
`;
