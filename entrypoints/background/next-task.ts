/** Milliseconds of work until the next pause. */
const SLICE = 8;

/**
 * Waits until what was asked meanwhile has had its turn, and gives a slice of time for more work. By a message, since browsers
 * make timers wait where nobody sees anything.
 */
export function nextTask(): Promise<{ timeRemaining(): number }> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve({ timeRemaining: () => SLICE });
    };
    port2.postMessage(null);
  });
}
