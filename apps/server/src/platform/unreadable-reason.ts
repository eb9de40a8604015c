/** Why a document can not be read: no kind of file that is read here, no words in it, or it took too long. */
export const unreadableReasons = ['NOT_A_DOCUMENT', 'NO_TEXT', 'TOOK_TOO_LONG'] as const;
export type UnreadableReason = (typeof unreadableReasons)[number];
