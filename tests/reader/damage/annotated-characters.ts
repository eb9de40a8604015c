/** The 68 characters after which the mirror puts their reading, always the same one. */
const list =
  '鎮zhèn 報bào 發fā 時shí 來lái 關guān 務wù 點diǎn 實shí 號hào 陽yáng 經jīng 濟jì 設shè 堅jiān 簡jiǎn 責zé 風fēng 導dǎo ' +
  '強qiáng 領lǐng 項xiàng 臺tái 進jìn 構gòu 規guī 長zhǎng 負fù 機jī 學xué 認rèn 執zhí 錯cuò 結jié 網wǎng 應yīng 會huì 內nèi ' +
  '準zhǔn 請qǐng 級jí 對duì 復fù 運yùn 權quán 監jiān 動dòng 習xí 質zhì 訓xùn 識shí 業yè 養yǎng 達dá 態tài 農nóng 鄉xiāng ' +
  '現xiàn 費fèi 標biāo 績jī 產chǎn 續xù 隊duì 擴kuò 轉zhuǎn 當dāng 頁yè';

export const readingOf: ReadonlyMap<string, string> = new Map(
  list.split(' ').map((entry): [string, string] => [entry.charAt(0), entry.slice(1)]),
);
