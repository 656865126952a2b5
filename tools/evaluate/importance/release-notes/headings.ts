/** Numbers of pull requests, each with the headings under which a changelog names it. */
export type HeadingsByNumber = Map<number, Set<string>>;

export function addHeading(headings: HeadingsByNumber, number: number, heading: string): void {
  headings.set(number, (headings.get(number) ?? new Set()).add(heading));
}

/** Each line with the nearest heading above it, in lower case; '' before the first heading. */
export function linesWithHeading(text: string): { line: string; heading: string }[] {
  let heading = '';
  return text.split('\n').map(line => {
    heading = /^#{2,4}\s+(.+)$/.exec(line)?.[1]?.trim().toLowerCase() ?? heading;
    return { line, heading };
  });
}

/** Adds every number that `pattern` captures in the text. */
export function addNumbers(headings: HeadingsByNumber, text: string, pattern: RegExp): void {
  for (const { line, heading } of linesWithHeading(text))
    for (const [, number] of line.matchAll(pattern)) addHeading(headings, Number(number), heading);
}
