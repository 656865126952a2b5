/** Where GitHub looks for CODEOWNERS, in this order; it uses the first file that exists. */
export const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;
