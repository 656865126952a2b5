/** A line of a tool or a reviewer, such as `PiperOrigin-RevId: 1` or `Reviewed-by: Ann`; `kube-proxy: fix` is a title. */
const TRAILER =
  /^(?:[A-Z][A-Za-z]{0,30}(?:[-_][A-Za-z]{1,30}){1,6}|Fixes|Closes|Resolves|Refs?|See|Bug|BUG|Issue|Cc|CC|Test|Reviewers?)[:=]/;

const isTitle = (line: string) => line.trim() !== '' && !TRAILER.test(line.trim());

/** Splits the body of a merge commit into the title of the pull request and the rest; no title if all lines are trailers. */
export function titleInBody(body: string): { title: string | null; body: string } {
  const lines = body.trim().split('\n');
  const at = lines.findIndex(isTitle);
  if (at < 0) return { title: null, body: body.trim() };
  const rest = [...lines.slice(0, at), ...lines.slice(at + 1)];
  return { title: lines[at]?.trim() ?? null, body: rest.join('\n').trim() };
}
