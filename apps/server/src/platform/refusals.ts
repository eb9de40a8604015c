import type { Text } from '@mingjian/domain';

/** Codes of `extensions.code`: what keeps a request from being answered at all. */
export type RefusalCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'BAD_QUERY'
  | 'TOO_DEEP'
  | 'TOO_COSTLY'
  | 'UNKNOWN_QUERY'
  | 'BAD_REQUEST'
  | 'TOO_LARGE'
  | 'RATE_LIMITED'
  | 'NOT_FOUND'
  | 'STORAGE_FULL'
  | 'INTERNAL';

interface RefusalKind {
  /** HTTP status when the whole request is refused; a refused field leaves the answer at 200. */
  readonly status: number;
  readonly message: Text;
}

export const refusals: Readonly<Record<RefusalCode, RefusalKind>> = {
  UNAUTHENTICATED: {
    status: 401,
    message: { zh: '请先登录。', en: 'Sign in first.' },
  },
  FORBIDDEN: {
    status: 403,
    message: {
      zh: '您的角色没有此项权限。请联系管理员。',
      en: 'Your role does not allow this. Ask your administrator.',
    },
  },
  BAD_QUERY: {
    status: 400,
    message: {
      zh: '查询有误，请对照接口说明核对。',
      en: 'The query is not valid. Compare it with the schema.',
    },
  },
  TOO_DEEP: {
    status: 400,
    message: { zh: '查询嵌套过深，请拆开查询。', en: 'The query is nested too deep. Ask in parts.' },
  },
  TOO_COSTLY: {
    status: 400,
    message: {
      zh: '查询的内容过多，请减少每页数量或分次查询。',
      en: 'The query asks for too much. Use smaller pages or ask in parts.',
    },
  },
  UNKNOWN_QUERY: {
    status: 400,
    message: {
      zh: '本系统不认识这个查询，请刷新页面后再试。',
      en: 'This query is not known here. Load the page again.',
    },
  },
  BAD_REQUEST: {
    status: 400,
    message: {
      zh: '请求的格式不对，请对照接口说明核对。',
      en: 'The request is not what is expected here. Compare it with the description of the interface.',
    },
  },
  TOO_LARGE: {
    status: 413,
    message: { zh: '请求内容过大，请分批提交。', en: 'The request is too large. Send it in parts.' },
  },
  RATE_LIMITED: {
    status: 429,
    message: { zh: '请求过于频繁，请稍后再试。', en: 'Too many requests. Try again later.' },
  },
  NOT_FOUND: {
    status: 404,
    message: { zh: '没有这个地址。', en: 'There is nothing at this address.' },
  },
  STORAGE_FULL: {
    status: 507,
    message: {
      zh: '服务器磁盘已满，这一步没有保存。请联系管理员清理磁盘空间，然后再试一次。',
      en: 'The disk of the server is full and nothing of this was saved. Ask your administrator to free space, then try again.',
    },
  },
  INTERNAL: {
    status: 500,
    message: {
      zh: '系统出现故障，已记录。请将编号告知管理员。',
      en: 'Something went wrong on our side and was logged. Tell your administrator the number.',
    },
  },
};

/** Ends a request, or one field of it, with a code that programs can rely on. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly code: RefusalCode,
    /** Facts for programs beside the code, as `limit` and `cost`; the message adds `detail` for people. */
    readonly facts: Readonly<Record<string, unknown>> = {},
    readonly detail: Text | null = null,
  ) {
    super(code);
  }
}
