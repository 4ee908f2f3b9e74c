/**
 * Languages in which records are written.
 *
 * @public
 */
export const languages = ['en', 'zh', 'ko'] as const;

/**
 * English, 中文 or 한국어.
 *
 * @public
 */
export type Language = (typeof languages)[number];
