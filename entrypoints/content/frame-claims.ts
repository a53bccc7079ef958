/** Where a frame keeps the ids of the claims it shows, for the background to read: a global that the page cannot see. */
export const FRAME_CLAIMS = 'secondSourceClaims';
