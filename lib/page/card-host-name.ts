/** The name of the one element that the extension adds to a page: the host of an open card. Tests may rely on it. */
export const CARD_HOST = 'second-source-card';
