/** Neighbours that one expansion opens, and one where many are asked for; those with most ties come first, the rest with the next. */
export const OPENED_AT_ONCE = { few: 12, many: 75 } as const;
