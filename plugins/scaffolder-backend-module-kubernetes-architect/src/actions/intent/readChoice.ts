/** Reads `<decision>/<option>`, as a form offers the options of all decisions in one list. */
export function readChoice(choice: string): {
  decision: string;
  option: string;
} {
  const slash = choice.indexOf('/');
  return slash < 0
    ? { decision: choice, option: '' }
    : { decision: choice.slice(0, slash), option: choice.slice(slash + 1) };
}
