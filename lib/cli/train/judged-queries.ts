import { readFile } from 'node:fs/promises';

/** The relevant claims of each query of a TREC judgement file (`query 0 claim relevance`). */
export async function readJudgements(file: string): Promise<Map<string, Set<string>>> {
  const judged = new Map<string, Set<string>>();
  for (const line of (await readFile(file, 'utf8')).split('\n')) {
    const [query = '', , claim = '', relevance = '0'] = line.trim().split(/\s+/);
    if (relevance === '1') judged.set(query, (judged.get(query) ?? new Set()).add(claim));
  }
  return judged;
}
