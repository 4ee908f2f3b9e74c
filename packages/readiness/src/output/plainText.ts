/** Removes what moves the cursor or changes colours: names in manifests are not trusted. */
export function plainText(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_C}]/gu, ' ');
}
