const TESTS = new URL('../../__tests__/', import.meta.url).href;

/** Gives what a test file imports from `__tests__` the number of that file, so that no two files share state there. */
export async function resolve(specifier, context, next) {
  const resolved = await next(specifier, context);
  const [file] = /\?file=\d+$/.exec(context.parentURL ?? '') ?? [];
  return file !== undefined && resolved.url.startsWith(TESTS) ? { ...resolved, url: resolved.url + file } : resolved;
}
