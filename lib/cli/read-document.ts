import { parseHTML } from 'linkedom';
import { parse as parseYaml } from 'yaml';
import { pageFacts } from '#lib/page/page-facts.ts';
import { PageText } from '#lib/page/page-text.ts';
import { decodeText } from './decode-text.ts';
import { readBytes } from './read-bytes.ts';

/** A document to match: its readable text and what it says of itself. */
export interface Document {
  file: string;
  text: string;
  /** `YYYY-MM-DD`, where the document says so. */
  published?: string;
  /** The host of its own address without `www.`, where a page gives one. */
  host?: string;
}

const MARKUP = /^\s*(?:<\?xml|<!doctype\s+html|<!--|<html|<head|<body|<article|<main|<div|<p[\s>])/i;
const FRONT_MATTER = /^---\n([\s\S]*?)\n---\n/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

function readPlain(file: string, raw: string): Document {
  const front = FRONT_MATTER.exec(raw);
  if (!front) return { file, text: raw };
  const facts: unknown = parseYaml(front[1] ?? '', { schema: 'failsafe' });
  const published = facts && typeof facts === 'object' && 'published' in facts ? String(facts.published) : '';
  return { file, text: raw.slice(front[0].length), ...(DAY.test(published) && { published }) };
}

/** The host that a saved page says it comes from. */
function hostOf(page: ParentNode): string {
  const canonical = page.querySelector('link[rel="canonical"][href]')?.getAttribute('href');
  const address =
    canonical ?? page.querySelector('meta[property="og:url"][content]')?.getAttribute('content') ?? '';
  return URL.canParse(address) ? new URL(address).hostname : '';
}

function readPage(file: string, raw: string): Document {
  const { document } = parseHTML(
    /<html[\s>]/i.test(raw) ? raw : `<!doctype html><html><body>${raw}</body></html>`,
  );
  const facts = pageFacts(document, { hostname: hostOf(document) });
  const { text } = new PageText(document.body ?? document.documentElement);
  return { file, text, ...facts };
}

/**
 * Reads a file, or standard input for `-`: HTML as the extension reads a page, anything else as plain text with or
 * without YAML front matter.
 *
 * @throws InputError where it cannot be read or is no text
 */
export async function readDocument(file: string): Promise<Document> {
  const raw = decodeText(await readBytes(file), file);
  return /\.x?html?$/i.test(file) || MARKUP.test(raw) ? readPage(file, raw) : readPlain(file, raw);
}
