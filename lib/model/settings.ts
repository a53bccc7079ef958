/** The colours of a claim's highlight. */
export type Palette = 'amber' | 'blue' | 'plum' | 'slate';

/** The line under a claim. */
export type Line = 'solid' | 'dashed' | 'wavy';

/** How claims look on a page. */
export interface Looks {
  palette: Palette;
  line: Line;
}

/** How sure a match is, in words. */
export type Confidence = 'fair' | 'close' | 'very';

/** The languages that the extension speaks. */
export type Language = 'en' | 'de' | 'fr' | 'es' | 'uk' | 'ar';

/** What the reader chose once, for all sites; the same in all their browsers where they want that. */
export interface Choices {
  claims: boolean;
  names: boolean;
  /** Whether pointing at a highlight previews its card. */
  hover: boolean;
  /** Claims that match less surely than this are not marked. */
  confidence: Confidence;
  looks: Looks;
  /** `auto`: the browser's language. */
  language: Language | 'auto';
}

/** What the reader has set on this device. */
export interface Settings extends Choices {
  /** While true nothing is read anywhere. */
  paused: boolean;
  /** Match patterns of sites that stay unread although a wider permission would allow it. Never synced: it tells what is read. */
  sitesOff: string[];
  /** Whether the choices go along to the reader's other browsers, by the browser's own sync. */
  sync: boolean;
}

/** What changes of the settings; of the looks, too, only what changes: two quick choices must not write over each other. */
export interface SettingsChange
  extends Partial<Omit<Choices, 'looks'>>,
    Partial<Pick<Settings, 'paused' | 'sync'>> {
  looks?: Partial<Looks>;
}
