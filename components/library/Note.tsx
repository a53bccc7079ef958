import type { ComponentChildren } from 'preact';
import { type Inline, type NoteBlock, readMarkdown } from '#lib/library/read-markdown.ts';

/** A note as it is meant to look. Nothing in it can run, load or pass for a part of the page. */
export function Note({ text }: { text: string }) {
  return (
    <div class="written" dir="auto">
      {readMarkdown(text).map((block, index) => (
        <Block key={index} block={block} />
      ))}
    </div>
  );
}

function Block({ block }: { block: NoteBlock }) {
  switch (block.kind) {
    case 'list': {
      const items = block.items.map((item, index) => <li key={index}>{inlines(item)}</li>);
      return block.isOrdered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'code':
      return <pre>{block.text}</pre>;
    case 'quotation':
      return <blockquote>{lines(block.lines)}</blockquote>;
    case 'heading':
      // No heading of the page: a note must not change how the page is read out.
      return <p class="written-heading">{lines(block.lines)}</p>;
    case 'paragraph':
      return <p>{lines(block.lines)}</p>;
  }
}

function lines(all: readonly Inline[][]): ComponentChildren {
  return all.map((line, index) => (
    <span key={index}>
      {index > 0 && <br />}
      {inlines(line)}
    </span>
  ));
}

function inlines(parts: readonly Inline[]): ComponentChildren {
  return parts.map((part, index) => <InlineText key={index} part={part} />);
}

function InlineText({ part }: { part: Inline }) {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'code':
      return <code>{part.text}</code>;
    case 'strong':
      return <strong>{inlines(part.parts)}</strong>;
    case 'emphasis':
      return <em>{inlines(part.parts)}</em>;
    case 'link':
      return (
        <a href={part.url} target="_blank" rel="noreferrer">
          {inlines(part.parts)}
        </a>
      );
  }
}
