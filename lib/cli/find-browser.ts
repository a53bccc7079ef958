import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** The two browsers that the extension is built for and tried in. */
export type BrowserName = 'chromium' | 'firefox';

/** No usable browser is on this machine and none could be installed; the message says what to do. */
export class BrowserMissingError extends Error {
  override name = 'BrowserMissingError';
}

/** Where one browser may be found: a variable that names it, commands on the PATH, usual places, the Debian package. */
interface Whereabouts {
  variable: string;
  commands: string[];
  places: string[];
  debian: string;
}

const WHEREABOUTS: Record<BrowserName, Whereabouts> = {
  chromium: {
    variable: 'CHROMIUM_BIN',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    debian: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX_BIN',
    commands: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    debian: 'firefox-esr',
  },
};

/**
 * The path of a browser's executable. A missing one is installed where that needs no question: as root with apt.
 * @throws BrowserMissingError
 */
export function findBrowser(name: BrowserName): string {
  const { variable, commands, places, debian } = WHEREABOUTS[name];
  const named = process.env[variable];
  if (named) {
    if (isExecutable(named)) return named;
    throw new BrowserMissingError(`${variable} is "${named}", and that is not an executable file.`);
  }
  const candidates = [...commands.flatMap(onPath), ...places];
  const found =
    candidates.find(isExecutable) ?? (installWithApt(debian) ? candidates.find(isExecutable) : undefined);
  if (found) return found;
  throw new BrowserMissingError(
    `No ${name === 'chromium' ? 'Chromium or Chrome' : 'Firefox'} was found. Install it ` +
      `(Debian: sudo apt-get install ${debian}), or set ${variable} to the path of its executable.`,
  );
}

function onPath(command: string): string[] {
  return (process.env.PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, command));
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installWithApt(packageName: string): boolean {
  if (process.getuid?.() !== 0 || !onPath('apt-get').some(isExecutable)) return false;
  console.error(`No browser was found: installing ${packageName} with apt-get, as this is root.`);
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', process.stderr.fd, process.stderr.fd],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  return apt('update', '-q') && apt('install', '-y', '-q', '--no-install-recommends', packageName);
}
