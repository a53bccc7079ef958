import type { Article } from '#lib/model/outlet.ts';
import type { Span } from '#lib/model/span.ts';
import { type FrontMatter, FrontMatterSchema } from './curated-schema.ts';
import { nearestText } from './nearest-text.ts';
import { occurrences } from './occurrences.ts';
import type { Problem } from './problem.ts';
import { parseYaml, readYaml, reportAt, type YamlFile } from './read-yaml.ts';
import type { SourceFile } from './source-file.ts';

/** An article of the corpus with its text; all spans are of `text`. */
export interface CorpusArticle {
  article: Article;
  text: string;
  /** Captions, sign-offs, footers: stretches that yield no claim. */
  boilerplate: Span[];
  file: YamlFile;
}

/** Reads `…/<outlet>/<published>.txt`: YAML front matter between two `---` lines, then the text, untouched. */
export function readArticle(
  { path, text: source }: SourceFile,
  problems: Problem[],
): CorpusArticle | undefined {
  const parts = /^---\n(?<matter>.*?\n)---\n(?<text>.*)$/su.exec(source)?.groups;
  if (parts?.matter === undefined || parts.text === undefined) {
    problems.push({ file: path, line: 1, what: 'must begin with front matter between two lines of ---' });
    return undefined;
  }
  const file = readYaml(path, parts.matter, problems, 2);
  const matter = parseYaml(FrontMatterSchema, file, problems);
  if (!matter) return undefined;
  const { outlet, published, language, headline, url } = matter;
  if (!path.endsWith(`/${outlet}/${published}.txt`)) {
    const what = `the file must be called ${outlet}/${published}.txt, after its outlet and day`;
    reportAt(file, ['outlet'], problems)(what);
  }
  return {
    article: {
      id: `${outlet}-${published}`,
      outlet,
      published,
      language,
      ...(headline !== undefined && { headline }),
      ...(url !== undefined && { url }),
    },
    text: parts.text,
    boilerplate: boilerplateOf(parts.text, matter, file, problems),
    file,
  };
}

function boilerplateOf(text: string, matter: FrontMatter, file: YamlFile, problems: Problem[]): Span[] {
  return matter.boilerplate.flatMap((item, index) => {
    const report = reportAt(file, ['boilerplate', index], problems);
    const missing = (quotation: string) => {
      const nearest = nearestText(text, quotation);
      report('boilerplate does not stand in the text', {
        quotation,
        ...(nearest !== undefined && { nearest }),
      });
      return [];
    };
    if ('text' in item) {
      const found = occurrences(text, item.text);
      return found.length > 0 ? found : missing(item.text);
    }
    const start = text.indexOf(item.from);
    if (start < 0) return missing(item.from);
    if (item.to === undefined) return [{ start, end: text.length }];
    const last = text.indexOf(item.to, start);
    return last < 0 ? missing(item.to) : [{ start, end: last + item.to.length }];
  });
}
