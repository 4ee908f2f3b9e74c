/** Removes what moves the cursor or changes colours: names in manifests are not trusted. */
export function plainText(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(
    /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    ' ',
  );
}
