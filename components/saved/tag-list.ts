/** The tags in a line of them, divided by commas of any script, in order, each once. */
export function tagsIn(line: string): string[] {
  const tags = line.split(/[,،，、;؛\n]/).map((tag) => tag.replace(/\s+/g, ' ').trim());
  return [...new Set(tags.filter((tag) => tag !== ''))];
}

/** Tags as one line, to be edited. */
export function tagLine(tags: readonly string[]): string {
  return tags.join(', ');
}
