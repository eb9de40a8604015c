/**
 * What passwords are made of when nobody thinks about them: words that head every published list of leaked ones, what
 * Chinese lists add, rows and columns of the keyboard, and the words of this work. Longer ones first: what is taken
 * out of a password leaves nothing of a longer piece behind.
 */
export const wornPieces: readonly string[] = [
  // words
  ...['administrator', 'password', 'passw0rd', 'passwd', 'iloveyou', 'letmein', 'welcome', 'changeme'],
  ...['sunshine', 'princess', 'football', 'baseball', 'superman', 'batman', 'dragon', 'monkey', 'master'],
  ...['shadow', 'michael', 'jordan', 'login', 'hello', 'admin', 'guest', 'secret', 'system', 'server'],
  ...['default', 'office', 'windows', 'google', 'test', 'user', 'root', 'abc', 'love', 'pass', 'word'],
  // Chinese lists
  ...['woaini', 'woaiwojia', 'woaizhongguo', 'nihao', 'zhongguo', 'beijing', 'henan', 'luoyang', 'china'],
  ...['aini', 'wang', 'zhang', 'liu', 'chen', 'yang', 'mima', 'denglu', 'guanli', 'guanliyuan', 'yonghu'],
  // keyboard
  ...['qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'qwertyui', 'qwerty', 'qwert', 'asdfgh', 'asdfg', 'asdf'],
  ...['zxcvbn', 'zxcvb', 'zxcv', 'uiop', 'hjkl', 'poiuytrewq', 'lkjhgfdsa', 'mnbvcxz', 'qazwsxedc'],
  ...['qazwsx', 'qweasdzxc', 'qweasd', 'qaz', 'wsx', 'edc', 'rfv', 'tgb', 'yhn', 'ujm', 'qwe', 'asd', 'zxc'],
  ...['1qaz', '2wsx', '3edc', '4rfv', '5tgb', '6yhn', '7ujm', 'q1w2e3r4t5y6', '1q2w3e4r5t6y', '1q2w3e4r5t'],
  ...['q1w2e3r4', '1q2w3e4r', '1q2w3e', 'q1w2e3', 'a1b2c3d4', 'a1b2c3'],
  // this work
  ...['zhengfuxinxigongkai', 'xinxigongkai', 'zhengwugongkai', 'zhengwu', 'gongkai', 'zhengfu', 'xinxi'],
  ...['mingjian', 'nianbao', 'baogao', 'banshichu', 'bangongshi', 'zfxxgk', 'xxgk', 'zwgk'],
  ...['政府信息公开', '信息公开', '政务公开', '人民政府', '办公室', '密码', '明鉴', '年报'],
].sort((one, other) => other.length - one.length);
