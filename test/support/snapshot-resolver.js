// Snapshots lie together at the top, so that a pull request shows them in one place.
const path = require('node:path');
const root = path.join(__dirname, '..', '..');

module.exports = {
  resolveSnapshotPath: (testPath, extension) =>
    path.join(root, '__snapshots__', path.relative(path.join(root, 'test'), testPath) + extension),
  resolveTestPath: (snapshotPath, extension) =>
    path.join(root, 'test', path.relative(path.join(root, '__snapshots__'), snapshotPath).slice(0, -extension.length)),
  testPathForConsistencyCheck: path.join(root, 'test', 'cluster', 'example.test.ts'),
};
