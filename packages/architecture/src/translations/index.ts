export type { MessageKey } from './catalogues';
export { type Language, languages } from './Language';
export type { Message } from './Message';
export { translate } from './translate';
