import type { Locale } from '../../platform/locale.js';
import { readOptions, UsageTrouble } from '../command-options.js';
import { localeAsked } from '../locale-asked.js';
import type { Environment } from '../locale-asked.js';

export interface ImportArguments {
  readonly folder: string;
  readonly county: string;
  readonly historical: boolean;
  readonly server: URL;
  readonly token: string;
  readonly locale: Locale;
}

const usualPort = '4000';

/** The words of the command. The token comes from the environment: command lines are there for everybody to see. */
export function readImportArguments(args: readonly string[], env: Environment): ImportArguments {
  const options = readOptions(args, { county: 'text', historical: 'flag', server: 'text', lang: 'text' });
  const [folder, ...more] = options.rest;
  if (folder === undefined || more.length > 0)
    throw new UsageTrouble({ zh: '请给出一个文件夹。', en: 'Name one folder.' });
  const token = env['MINGJIAN_TOKEN'] ?? '';
  if (token === '')
    throw new UsageTrouble({
      zh: '请把令牌放在环境变量 MINGJIAN_TOKEN 中（./mingjian token create …）。',
      en: 'Put a token into MINGJIAN_TOKEN (./mingjian token create …).',
    });
  return {
    folder,
    county: options.demanded('county'),
    historical: options.flag('historical'),
    server: serverAsked(options.text('server') ?? env['MINGJIAN_SERVER'] ?? '', env),
    token,
    locale: localeAsked(options.text('lang'), env),
  };
}

function serverAsked(given: string, env: Environment): URL {
  const port = env['PORT'] === undefined || env['PORT'] === '' ? usualPort : env['PORT'];
  const address = given === '' ? `http://127.0.0.1:${port}` : given;
  if (URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)) return new URL(address);
  throw new UsageTrouble({
    zh: `“${address}”不是服务器地址。`,
    en: `"${address}" is no address of a server.`,
  });
}
