type Sibling = { id: string; alternativeOfId: string | null; withdrawnAt: Date | null };

/** One step and no more: what stands in for a file has nothing that stands in for itself, and the other is an original. */
export function mayStandInFor(id: string, originalId: string, siblings: readonly Sibling[]): boolean {
  const original = siblings.find((file) => file.id === originalId);
  if (!original || original.id === id || original.withdrawnAt !== null) return false;
  return original.alternativeOfId === null && siblings.every(({ alternativeOfId }) => alternativeOfId !== id);
}
