import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page to serve: HTML, and headers beside the content type. */
export interface ServedPage {
  html: string;
  headers?: Record<string, string>;
}

/** A small web server of pages on this machine, which remembers every request. */
export interface PageServer {
  /** `http://localhost:PORT`. */
  origin: string;
  port: number;
  /**
   * Every address asked for, in order. The server is a proxy as well, one that answers nothing but its own pages: a browser
   * that sends everything through it shows here whatever it tries to reach, and reaches nothing.
   */
  requests: string[];
  close(): Promise<void>;
}

/** The names this machine has for itself; an extension that may read the one may not read the other. */
const OWN = new Set(['localhost', '127.0.0.1']);

/** Serves pages on a free port of this machine; `pageAt` gets the path, without the query. */
export async function servePages(pageAt: (path: string) => ServedPage | undefined): Promise<PageServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    requests.push(url.href);
    const page = OWN.has(url.hostname) ? pageAt(url.pathname) : undefined;
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers });
    response.end(page?.html ?? 'There is no such page.');
  });
  server.on('connect', (request, socket) => {
    requests.push(`https://${request.url}`);
    // A browser that is being closed cuts it off.
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
