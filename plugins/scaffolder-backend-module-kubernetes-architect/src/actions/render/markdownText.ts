/** Makes text that Markdown shows as it is: no markup, no HTML, no table cell of its own. */
export function markdownText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(
      /[\\`*_[\]<>#!|~&:@]/g,
      character => `&#${character.charCodeAt(0)};`,
    );
}
