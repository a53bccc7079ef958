import { styleText } from 'node:util';
import type { Stance } from '#lib/model/claim.ts';
import type { Outcome } from '#lib/model/mention.ts';
import type { ScanMention, ScanRecord } from './scan-record.ts';

const STANCE: Record<Stance, string> = {
  asserts: 'in its own voice',
  attributes: 'as said by others',
  doubts: 'with distance',
  denies: 'as denied',
};

const OUTCOME: Record<Outcome, string> = {
  same: '',
  differs: ', a detail differs',
  contradicts: ', the contrary',
};

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

function claimLines(mention: ScanMention, probable: ReadonlySet<string>): string[] {
  const rows = (mention.appearances ?? []).map((row) => {
    const who = [row.source, row.cue].filter((part) => part !== null).join(', ');
    return (
      `      ${styleText('cyan', row.outlet)}${probable.has(row.outlet) ? ' (probable)' : ''}, ${row.published}, ${STANCE[row.stance]}${who ? ` (${plain(who)})` : ''}\n` +
      `        “${plain(row.quote)}”`
    );
  });
  return [
    `  ${styleText('bold', mention.claim ?? mention.id)} ${styleText('dim', `${mention.id} · ${mention.score.toFixed(2)}`)}`,
    `    here${OUTCOME[mention.outcome ?? 'same']}: “${plain(mention.text)}”`,
    ...(rows.length > 0 ? rows : ['      no other outlet in this pack has it']),
  ];
}

/**
 * A readable account of one document: each claim with the words of other outlets, then the names. `probable` are the outlets
 * whose articles are likely, not proven, to be theirs.
 */
export function scanReport({ file, text, mentions }: ScanRecord, probable: ReadonlySet<string>): string {
  const claims = mentions.filter((mention) => mention.kind === 'claim');
  const names = new Map<string, number>();
  for (const mention of mentions) {
    if (mention.kind === 'entity') names.set(plain(mention.text), (names.get(plain(mention.text)) ?? 0) + 1);
  }
  const counted = `${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}, ${names.size} ${names.size === 1 ? 'name' : 'names'}`;
  return [
    `${styleText('underline', file)}: ${text.trim() === '' ? 'empty' : counted}`,
    ...claims.flatMap((claim) => claimLines(claim, probable)),
    ...(names.size > 0
      ? [`  names: ${[...names].map(([name, n]) => (n > 1 ? `${name} ×${n}` : name)).join(', ')}`]
      : []),
    '',
  ].join('\n');
}
