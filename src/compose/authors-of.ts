/** Whether pull requests are by people, by bots or by both; nobody: their accounts are deleted. */
export function authorsOf({ people, bots }: { people: number; bots: number }): 'people' | 'bots' | 'both' | 'nobody' {
  if (people === 0) return bots > 0 ? 'bots' : 'nobody';
  return bots > 0 ? 'both' : 'people';
}
