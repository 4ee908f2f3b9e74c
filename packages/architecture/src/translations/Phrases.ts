/**
 * Sentences of the decisions by their English text, in another language.
 * Decisions are written in English once; a phrase that is missing stays
 * English.
 */
export type Phrases = Readonly<Record<string, string>>;
