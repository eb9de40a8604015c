// Imported first by every command. It keeps to syntax that old versions of Node can read,
// because they must get as far as this sentence.
const wanted = [20, 19];
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < wanted[0] || (major === wanted[0] && minor < wanted[1])) {
  console.error(
    `Mingjian needs Node.js ${wanted.join('.')} or later; this is ${process.versions.node} (${process.execPath}).\n` +
      'Install a current version from https://nodejs.org and run the command again.',
  );
  process.exit(1);
}
