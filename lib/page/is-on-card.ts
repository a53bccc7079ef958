import { CARD_HOST } from './card-host-name.ts';

/** Whether an event happened on an open card. */
export function isOnCard(event: Event): boolean {
  return event.composedPath().some((target) => target instanceof Element && target.localName === CARD_HOST);
}
