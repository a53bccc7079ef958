/** The alternatives of one item of a guard's list: `pull out | withdrawal | @org-nato`. */
export function guardAlternatives(item: string): string[] {
  return item.split('|').map((alternative) => alternative.trim());
}
