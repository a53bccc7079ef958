type Bench = (args: string[]) => Promise<void>;

/** Each bench is one file and says itself where its data are to be had. */
const benches: Record<string, () => Promise<Bench>> = {
  match: async () => (await import('./match.ts')).match,
  'match-scale': async () => (await import('./match-scale.ts')).matchScale,
  attribution: async () => (await import('./attribution.ts')).attribution,
  'attribution-seeds': async () => (await import('./attribution-seeds.ts')).attributionSeeds,
  anchors: async () => (await import('./anchors.ts')).anchors,
  library: async () => (await import('./library.ts')).library100k,
  page: async () => (await import('./page.ts')).page,
  untouched: async () => (await import('./untouched.ts')).untouched,
  link: async () => (await import('./link.ts')).link,
  'link-growth': async () => (await import('./link-growth.ts')).linkGrowth,
  'link-weights': async () => (await import('./link-weights.ts')).linkWeights,
  unrelated: async () => (await import('./unrelated.ts')).unrelated,
  'same-event': async () => (await import('./same-event.ts')).sameEvent,
  proposals: async () => (await import('./proposals.ts')).proposals,
  'page-scale': async () => (await import('./page-scale.ts')).pageScale,
  paraphrases: async () => (await import('./paraphrases.ts')).paraphrases,
};

const [name = '', ...args] = process.argv.slice(2);
const load = Object.hasOwn(benches, name) ? benches[name] : undefined;
if (load) await (await load())(args);
else {
  console.error(`usage: npm run bench -- NAME DATA\n  NAME: ${Object.keys(benches).join(', ')}`);
  process.exitCode = 2;
}
