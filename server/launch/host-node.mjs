// Runs on whatever Node the machine has, so this file keeps to syntax that every Node with modules can parse.

const required = [20, 19];
const found = process.versions.node.split('.').map(Number);

if (found[0] < required[0] || (found[0] === required[0] && found[1] < required[1])) {
  console.error(
    'Das Portal braucht Node.js ab Version ' +
      required.join('.') +
      ', gefunden wurde ' +
      process.versions.node +
      '.\n' +
      'The portal needs Node.js ' +
      required.join('.') +
      ' or newer, this is ' +
      process.versions.node +
      '.',
  );
  process.exit(1);
}
