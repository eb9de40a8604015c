import type { Text } from '@mingjian/domain';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

export interface Config {
  readonly port: number;
  readonly host: string;
  /** Folder of the embedded database and of what it needs; made when missing. */
  readonly dataFolder: string;
  /** A PostgreSQL server to use instead of the embedded one. */
  readonly databaseUrl: string | null;
  readonly demonstration: boolean;
  /** Where people reach the server, when that is not its own address. */
  readonly publicUrl: URL | null;
}

export type ConfigOutcome =
  | { readonly kind: 'CONFIG'; readonly config: Config }
  | { readonly kind: 'PROBLEMS'; readonly problems: readonly Text[] };

/** The checkout: five folders above the compiled form of this file. */
export const checkout = fileURLToPath(new URL('../../../../', import.meta.url));

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  MINGJIAN_DATA: z.string().min(1).default(join(checkout, '.data')),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  MINGJIAN_DEMO: z.enum(['0', '1']).default('1'),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
});

const complaints: Readonly<Record<string, Text>> = {
  PORT: { zh: 'PORT 应为 0 到 65535 的整数', en: 'PORT must be a whole number from 0 to 65535' },
  HOST: { zh: 'HOST 不能为空', en: 'HOST must not be empty' },
  MINGJIAN_DATA: { zh: 'MINGJIAN_DATA 应为文件夹路径', en: 'MINGJIAN_DATA must be the path of a folder' },
  DATABASE_URL: {
    zh: 'DATABASE_URL 应如 postgres://用户:密码@主机:5432/数据库',
    en: 'DATABASE_URL must look like postgres://user:password@host:5432/database',
  },
  MINGJIAN_DEMO: { zh: 'MINGJIAN_DEMO 应为 0 或 1', en: 'MINGJIAN_DEMO must be 0 or 1' },
  PUBLIC_URL: {
    zh: 'PUBLIC_URL 应如 https://mingjian.example.gov.cn',
    en: 'PUBLIC_URL must look like https://mingjian.example.gov.cn',
  },
};

const beyondLoopback: Text = {
  zh: 'HOST 超出本机时，须以 PUBLIC_URL=https://… 说明对外的加密地址，或明确加上 --insecure',
  en: 'HOST reaches beyond this machine: set PUBLIC_URL=https://… to the address people use, or add --insecure',
};

/** Reads the environment. All of its problems are told together, each as a sentence that says what to write. */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
  { insecure = false }: { readonly insecure?: boolean } = {},
): ConfigOutcome {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const read = environment.safeParse(given);
  const problems = (read.error?.issues ?? []).map(({ path: [name], message }) => {
    const complaint = complaints[String(name)];
    return complaint ?? { zh: message, en: message };
  });
  const host = given['HOST'] ?? '127.0.0.1';
  const isEncrypted = given['PUBLIC_URL']?.startsWith('https://') === true;
  if (!isLoopback(host) && !isEncrypted && !insecure) problems.push(beyondLoopback);
  if (!read.success || problems.length > 0) return { kind: 'PROBLEMS', problems };
  const { PORT, HOST, MINGJIAN_DATA, DATABASE_URL, MINGJIAN_DEMO, PUBLIC_URL } = read.data;
  return {
    kind: 'CONFIG',
    config: {
      port: PORT,
      host: HOST,
      dataFolder: MINGJIAN_DATA,
      databaseUrl: DATABASE_URL ?? null,
      demonstration: MINGJIAN_DEMO === '1',
      publicUrl: PUBLIC_URL === undefined ? null : new URL(PUBLIC_URL),
    },
  };
}

/** Whether an address can be reached from this machine only. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}
