/** The name in a whole tab of a mention that has a name in its frame. */
export function frameKey(frame: number, key: string): string {
  return `${frame}/${key}`;
}

/** The frame, and the name in it, of a mention named by `frameKey`; of no frame at all where it is no such name. */
export function readFrameKey(name: string): { frame: number; key: string } {
  const [, frame, key = ''] = /^(\d+)\/(.*)$/s.exec(name) ?? [];
  return { frame: Number(frame ?? -1), key };
}
