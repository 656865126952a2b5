/**
 * How many were reverted, and how many of these came back and stand: to count those alone would say that they are gone.
 * `unreverted`: there is nothing that could come back.
 */
export function revertedCount(reverted: number, relanded: number) {
  return { reverted, relanded, cameBack: cameBack(reverted, relanded) };
}

function cameBack(reverted: number, relanded: number): 'unreverted' | 'none' | 'some' | 'all' {
  if (reverted === 0) return 'unreverted';
  if (relanded === 0) return 'none';
  return relanded < reverted ? 'some' : 'all';
}
